using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>
/// Members of models that exist whatever the page contains. Entries and titles with the same name do not change them. They are found by
/// reflection, so a new member is tested as well.
/// </summary>
public sealed class ReservedNamesTests
{
    private const string Title = "Sample";
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>A model with an enum property, as enums are not read on their own.</summary>
    private const string Holder = "Acme.Models.Holder";

    private static readonly string[] Beside = [Holder, "Acme.Models.Entry", "Acme.Models.Other"];

    private static readonly string Other = Markdown.Object("Other", Markdown.Required("length", "*int*"));

    private static readonly Dictionary<string, Kind> Kinds = new(StringComparer.Ordinal)
    {
        ["object"] = new(
            (title, name) => [Markdown.Object(
                title,
                Markdown.Required(name, "*str*"),
                Markdown.Optional(name + "Nullable", "*OptionalNullable[int]*"),
                Markdown.Optional(name + "Date", "[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)"))],
            name => $$"""{"{{name}}":"a"}""",
            model => model.UnknownProperties.Count == 0),
        ["text enum"] = new(
            (title, name) => [Markdown.Bullets(title, name, name + "Not"), HolderOf(title)],
            name => $$"""{"held":"{{name}}"}""",
            holder => holder.Held.IsKnown),
        ["integer enum"] = new(
            (title, name) =>
            [
                $"# {title}\n\n\n## Values\n\n| Name | Value |\n| ---- | ----- |\n| `{name}` | 1 |\n| `{name}Not` | 2 |\n",
                HolderOf(title),
            ],
            _ => """{"held":1}""",
            holder => holder.Held.IsKnown),
        ["union that a property discriminates"] = new(
            (title, name) =>
            [
                Markdown.Union(title, "models." + name, "models.Other", "str"),
                Markdown.Object(name, Markdown.Required("type", "*Literal[\"a\"]*")),
                Markdown.Object("Other", Markdown.Required("type", "*Literal[\"b\"]*")),
            ],
            _ => """{"type":"a"}""",
            model => model.Value is not UnknownJson),
        ["union that content discriminates"] = new(
            (title, name) =>
            [
                Markdown.Union(title, "models." + name, "models.Other", "List[float]", "List[str]"),
                Markdown.Object(name, Markdown.Required("size", "*int*")),
                Other,
            ],
            _ => """{"size":1}""",
            model => model.Value is not UnknownJson),
    };

    public static TheoryData<string> KindNames => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(KindNames))]
    public void An_entry_may_have_the_name_of_a_member(string kind) => AssertBuild(kind, name => (Title, name));

    [Theory]
    [MemberData(nameof(KindNames))]
    public void A_title_may_be_the_name_of_a_member(string kind) => AssertBuild(kind, name => (name, "entry"));

    [Theory]
    [MemberData(nameof(KindNames))]
    public void Members_are_found(string kind)
    {
        var names = MembersOf(Kinds[kind]).Keys;
        Assert.Contains(nameof(GetHashCode), names);
        Assert.Contains(nameof(MemberwiseClone), names);
        Assert.Contains(names, name => name.EndsWith("Json", StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => name.Contains("First", StringComparison.Ordinal));
    }

    private static void AssertBuild(string kind, Func<string, (string Title, string Entry)> wordsOf) => Complaints.AssertNone(
        MembersOf(Kinds[kind])
        .Select(member => (member.Key, Complaint: ComplaintOf(Kinds[kind], wordsOf(member.Key), member.Key, member.Value)))
        .Where(result => result.Complaint is not null)
        .Select(result => $"{result.Key}: {result.Complaint}"));

    /// <summary>The fault of a page with the name of a member in it; null if there is none.</summary>
    /// <param name="times">The number of members of that name in a model without such an entry.</param>
    private static string? ComplaintOf(Kind kind, (string Title, string Entry) words, string member, int times)
    {
        var sources = GeneratedProject.Of(kind.Pages(words.Title, words.Entry)).Run().AssertNoDiagnostics();
        if (sources.CompilerComplaints is [var complaint, ..])
        {
            return complaint;
        }

        var models = sources.Compile();
        var model = words.Title == Title ? Title : models.Models.Single(name => !Beside.Contains(name));
        var read = models.Models.Contains(Holder) ? Holder : model;
        var json = kind.Json(words.Entry);
        return models.Type(model).GetMember(member, Declared).Length > times ? "has the name in place of the model's own"
            : models.RoundTrip(read, json) is var written && written != json ? $"{json} is written as {written}"
            : !kind.IsKnown(models.Read(read, json)) ? $"{json} is read as nothing that is known"
            : null;
    }

    /// <summary>
    /// The members of models of a kind that do not come from entries of the page, and the number of declarations of each name in the model.
    /// </summary>
    private static Dictionary<string, int> MembersOf(Kind kind)
    {
        var all = new[] { "false", "true" }.Select(strict =>
            NamesIn(kind, "First", strict).Intersect(NamesIn(kind, "Second", strict)));
        return all.SelectMany(names => names).Distinct()
            .ToDictionary(name => name, name => ModelOf(kind, "First", "false").GetMember(name, Declared).Length);
    }

    private static IEnumerable<string> NamesIn(Kind kind, string entry, string strict)
    {
        var model = ModelOf(kind, entry, strict);
        var names = model.GetMembers(Declared).Select(member => member.Name);
        for (var type = model.BaseType; type is not null; type = type.BaseType)
        {
            names = names.Concat(type.GetMembers(Declared).Where(IsVisible).Select(member => member.Name));
        }

        // Constructors, explicit implementations and compiler-generated members have names that no entry can have.
        return names.Where(SyntaxFacts.IsValidIdentifier);
    }

    private static Type ModelOf(Kind kind, string entry, string strict) =>
        GeneratedProject.Of(kind.Pages(Title, entry)).WithProperty("RouterCodegenStrict", strict).Build().Type(Title);

    private static string HolderOf(string title) => Markdown.Object("Holder", Markdown.Required("held", Markdown.Link(title)));

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo @event => IsVisible(@event.AddMethod!),
        Type type => type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem,
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "A kind of member that there was not before"),
    };

    /// <summary>A kind of model.</summary>
    /// <param name="Pages">Makes the pages from a title and the name of an entry.</param>
    /// <param name="Json">Makes JSON that contains the entry.</param>
    /// <param name="IsKnown">True if the model that was read recognized the entry.</param>
    private sealed record Kind(Func<string, string, string[]> Pages, Func<string, string> Json, Func<dynamic, bool> IsKnown);
}
