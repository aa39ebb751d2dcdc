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
    Description = "How many pages or payloads are tried at least.",
    DefaultValueFactory = _ => 1_000,
};
var seed = new Option<int>("--seed") { Description = "The first seed; each case has the next.", DefaultValueFactory = _ => 1 };
var sets = new Argument<string[]>("PATH")
{
    Description = "Folders or .tar.xz archives, each a schema set; the repository's own schemas where there is none.",
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

var input = new Argument<string>("INPUT") { Description = "What AFL's inputs are read as: pages or tokens." };
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
    Target("inject", "Hostile text in all places of pages, file names and options declares nothing.", static () => new InjectTarget()),
    mutate,
    Target("bombs", "Repeated pieces of pages take time and memory as their number does.", static () => new BombTarget()),
    Target("json", "Payloads that are cut, changed, deep, wide or read on many threads hurt nobody.", static () => new JsonTarget()),
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
