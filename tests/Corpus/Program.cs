using System.CommandLine;
using Corpus;
using Corpus.Files;
using Corpus.Truth;

var paths = new Argument<string[]>("PATH")
{
    Description = "A folder or a .tar.xz archive with one schema set.",
    Arity = ArgumentArity.OneOrMore,
};
var json = new Option<FileInfo?>("--json") { Description = "Also write the figures to this file." };
var wireNames = new Option<string?>("--wire-names")
{
    Description = "RouterCodegenWireNames: AsWritten, SnakeCase, CamelCase, PascalCase or KebabCase.",
};
var roots = new Option<string?>("--roots") { Description = "RouterCodegenRoots: names or wildcards." };
var merge = new Option<string?>("--merge") { Description = "RouterCodegenMerge: None or Identical." };
var @namespace = new Option<string?>("--namespace") { Description = "RouterCodegenNamespace." };
var misfits = new Option<string?>("--misfits") { Description = "RouterCodegenMisfits: Keep or Refuse." };
var unknownNulls = new Option<string?>("--unknown-nulls") { Description = "RouterCodegenUnknownNulls: Empty or Nullable." };
var payloads = new Option<bool>("--payloads")
{
    Description = "Read and write the payloads that the pages show (TypeScript pages have them).",
};
var schemas = new Option<bool>("--schemas")
{
    Description = "Set RouterCodegenJsonSchemas. With --payloads, the schemas must accept the payloads, and refuse copies with faults.",
};
var truth = new Option<DirectoryInfo>("--truth")
{
    Description = "A folder with a table of correct JSON names for each set: count how many of them the generator finds; "
        + "with --payloads, name the payloads' properties by them instead.",
};
truth.AcceptExistingOnly();
var files = new Option<bool>("--files")
{
    Description = "Compare the files that file mode writes before the compiler starts with those that the generator emits in it.",
};

var command = new RootCommand("Generates, compiles and loads the models of real schema sets.")
{
    paths, json, wireNames, roots, merge, @namespace, misfits, unknownNulls, payloads, schemas, truth, files,
};
command.SetAction(arguments =>
{
    var options = new SetOptions(
        arguments.GetValue(wireNames), arguments.GetValue(roots), arguments.GetValue(merge), arguments.GetValue(@namespace))
    {
        Misfits = arguments.GetValue(misfits),
        UnknownNulls = arguments.GetValue(unknownNulls),
        JsonSchemas = arguments.GetValue(schemas) ? "true" : null,
    };
    if (arguments.GetValue(files))
        return CompareFiles(arguments.GetRequiredValue(paths), options);

    var tables = arguments.GetValue(truth);
    if (tables is not null && !arguments.GetValue(payloads))
        return CompareNames(arguments.GetRequiredValue(paths), options, tables, arguments.GetValue(json));

    var results = new List<SetResult>();
    foreach (var path in arguments.GetRequiredValue(paths))
    {
        Console.Error.WriteLine(path);
        var set = PageSet.Load(path);
        var names = tables is null ? null : TruthTable.Load(tables, set.Name);
        results.Add(SetRun.Run(set, options, arguments.GetValue(payloads), names));
    }

    Report.Print(results);
    if (arguments.GetValue(json) is { } file)
        Report.Save(results, file);

    var passed = results.Count(r => r.Passed);
    Console.WriteLine($"{passed} passed, {results.Count - passed} failed");
    return passed == results.Count ? 0 : 1;
});
return command.Parse(args).Invoke();

static int CompareFiles(string[] paths, SetOptions options)
{
    var results = new List<FilesResult>();
    foreach (var path in paths)
    {
        Console.Error.WriteLine(path);
        results.Add(FilesRun.Run(PageSet.Load(path), options));
    }

    FilesResult.Print(results);
    var passed = results.Count(result => result.Passed);
    Console.WriteLine($"{passed} passed, {results.Count - passed} failed");
    return passed == results.Count ? 0 : 1;
}

static int CompareNames(string[] paths, SetOptions options, DirectoryInfo tables, FileInfo? json)
{
    var results = new List<TruthResult>();
    var others = new List<string>();
    foreach (var path in paths)
    {
        var set = PageSet.Load(path);
        if (TruthTable.Load(tables, set.Name) is { } table)
            results.Add(TruthRun.Run(set, options, table));
        else
            others.Add(set.Name);
    }

    TruthReport.Print(results);
    if (json is not null)
        TruthReport.Save(results, json);
    if (others.Count > 0)
        Console.WriteLine($"SKIPPED, as there is no table of their names: {string.Join(", ", others)}");

    var passed = results.Count(r => !r.Shortfalls.Any());
    Console.WriteLine($"{passed} passed, {results.Count - passed} failed");
    return results.Count > 0 && passed == results.Count ? 0 : 1;
}
