#!/usr/bin/env bash
# Runs AFL over what tests/Fuzz reads: tests/Fuzz/afl.sh pages|tokens SECONDS FOLDER
#
# FOLDER gets the instrumented program, the first inputs, and what AFL finds: FOLDER/out/default/crashes and hangs have to be empty.
# Needs afl-fuzz (Debian: afl++) and, from the tool SharpFuzz.CommandLine, sharpfuzz on the path.
set -euo pipefail
target=$1 seconds=$2 folder=$(mkdir -p "$3" && cd "$3" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

dotnet build tests/Fuzz -c Release -v quiet
cp -r tests/Fuzz/bin/Release/net10.0 "$folder/program"
case $target in
pages) assemblies=(Router.Codegen.dll Markdig.Signed.dll) ;;
tokens) assemblies=(Router.Codegen.Runtime.dll) ;;
*) echo "pages or tokens" >&2; exit 2 ;;
esac
for assembly in "${assemblies[@]}"; do
    sharpfuzz "$folder/program/$assembly"
done

mkdir -p "$folder/in"
if [ "$target" = pages ]; then
    # Small ones: AFL changes every byte of them.
    find schemas tests/Runtime.Tests/Pages -name '*.md' -size -2k -exec cp {} "$folder/in" \;
else
    find tests/Runtime.Tests/Payloads -name '*.json' -size -2k -exec cp {} "$folder/in" \;
    printf '[1,-2.5e+3,true,null,"\\u00e9\\n",{}]' >"$folder/in/values.json"
fi

# The runtime moves code while it warms up, which AFL would take for other branches.
export DOTNET_TieredCompilation=0 AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1
afl-fuzz -i "$folder/in" -o "$folder/out" -t 10000 -m none -V "$seconds" -- dotnet "$folder/program/Fuzz.dll" afl "$target"
grep -E '^(run_time|execs_done|corpus_count|edges_found|saved_crashes|saved_hangs) ' "$folder/out/default/fuzzer_stats"
