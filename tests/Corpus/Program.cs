using System.CommandLine;
using Corpus;

var paths = new Argument<string[]>("PATH")
{
    Description = "A folder or a .tar.xz archive; each is a schema set of its own.",
    Arity = ArgumentArity.OneOrMore,
};
var json = new Option<FileInfo?>("--json") { Description = "Write the figures to this file too." };
var wireNames = new Option<string?>("--wire-names")
{
    Description = "RouterCodegenWireNames: AsWritten, SnakeCase, CamelCase, PascalCase or KebabCase.",
};
var roots = new Option<string?>("--roots") { Description = "RouterCodegenRoots: names or wildcards." };
var merge = new Option<string?>("--merge") { Description = "RouterCodegenMerge: None or Identical." };
var @namespace = new Option<string?>("--namespace") { Description = "RouterCodegenNamespace." };
var nulls = new Option<string?>("--nulls") { Description = "The set's Nulls: Refuse or Tolerate." };
var payloads = new Option<bool>("--payloads")
{
    Description = "Read and write the payloads that the pages show (TypeScript pages have them).",
};

var command = new RootCommand("Generates, compiles and loads the models of real schema sets.")
{
    paths, json, wireNames, roots, merge, @namespace, nulls, payloads,
};
command.SetAction(arguments =>
{
    var options = new SetOptions(
        arguments.GetValue(wireNames), arguments.GetValue(roots), arguments.GetValue(merge), arguments.GetValue(@namespace));
    var results = new List<SetResult>();
    foreach (var path in arguments.GetRequiredValue(paths))
    {
        Console.Error.WriteLine(path);
        var set = PageSet.Load(path);
        var settings = options with { SchemaSets = SetSettings.Of(set, arguments.GetValue(nulls)) };
        results.Add(SetRun.Run(set, settings, arguments.GetValue(payloads)));
    }

    Report.Print(results);
    if (arguments.GetValue(json) is { } file)
        Report.Save(results, file);

    var passed = results.Count(r => r.Passed);
    Console.WriteLine($"{passed} passed, {results.Count - passed} failed");
    return passed == results.Count ? 0 : 1;
});
return command.Parse(args).Invoke();
