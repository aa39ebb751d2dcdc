using System.CommandLine;
using Corpus;
using Fuzz;
using Fuzz.Coverage;
using Fuzz.Growing;
using Fuzz.Injecting;
using Fuzz.Mutating;
using Fuzz.Payloads;
using Fuzz.Shapes;
using Router.Codegen.Tests.Projects;

var count = new Option<long>("--count")
{
    Description = "The minimum number of pages or payloads to try.",
    DefaultValueFactory = _ => 1_000,
};
var seed = new Option<int>("--seed") { Description = "The first seed; each case has the next.", DefaultValueFactory = _ => 1 };
var sets = new Argument<string[]>("PATH")
{
    Description = "Folders or .tar.xz archives with a schema set each; the repository's own schemas by default.",
    Arity = ArgumentArity.ZeroOrMore,
};

var mutate = new Command("mutate", "Changed pages are read, compile, and give the same in any order, culture and form.")
{
    sets, count, seed,
};
mutate.SetAction(arguments => Campaign.Run(
    mutate.Name,
    new MutateTarget([.. Sets(arguments.GetRequiredValue(sets)).Select(PageSet.Load)]),
    arguments.GetValue(count),
    arguments.GetValue(seed)));

var input = new Argument<string>("INPUT") { Description = "The kind of AFL's inputs: pages or tokens." };
input.AcceptOnlyFromAmong("pages", "tokens");
var afl = new Command("afl", "Runs under AFL: see tests/Fuzz/afl.sh.") { input };
afl.SetAction(arguments =>
{
    if (arguments.GetValue(input) == "pages")
        AflTarget.RunPages();
    else
        AflTarget.RunTokens();
});

var command = new RootCommand("Tries random pages and payloads, and names the seeds that fail.")
{
    Target("inject", "Hostile text in pages, file names and options adds no declarations.", static () => new InjectTarget()),
    mutate,
    Target("bombs", "Repeated pieces of pages take time and memory in proportion to their number.", static () => new BombTarget()),
    Target("json", "Payloads that are truncated, changed, deep, wide or read on many threads do no harm.", static () => new JsonTarget()),
    Target("round", "Payloads of random models are read and written back equal, or refused.", static () => new RoundTarget()),
    afl,
};
return command.Parse(args).Invoke();

static string[] Sets(string[] paths) => paths is [] ? [Repository.File("schemas")] : paths;

Command Target(string name, string description, Func<IFuzzTarget> target)
{
    var command = new Command(name, description) { count, seed };
    command.SetAction(arguments => Campaign.Run(name, target(), arguments.GetValue(count), arguments.GetValue(seed)));
    return command;
}
