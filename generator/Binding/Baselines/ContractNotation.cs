using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Baselines;

/// <summary>
/// Writes and reads contracts as lines of text. Each model and each member has one line:
/// <code>
/// Acme.Order: object
/// Acme.Order.Note: string?, "note", optional, nullable
/// Acme.Order.Type: string, "type", required, constant "order"
/// Acme.Pet: union, Cat, Dog
/// Acme.Pet.Cat: Acme.Cat
/// Acme.Role: enum of texts
/// Acme.Role.Admin: "admin"
/// </code>
/// </summary>
internal static class ContractNotation
{
    private const string Separator = ": ";
    private const string Comma = ", ";
    private const string Strict = "strict";
    private const string Deprecated = "deprecated";
    private const string Required = "required";
    private const string Optional = "optional";
    private const string Nullable = "nullable";
    private const string Constant = "constant ";

    /// <summary>The mark in place of a JSON name, for a map of unlisted properties.</summary>
    private const string Others = "*";

    private static readonly (ModelKind Kind, string Word)[] Kinds =
    [
        (ModelKind.Object, "object"),
        (ModelKind.TextEnum, "enum of texts"),
        (ModelKind.IntegerEnum, "enum of integers"),
        (ModelKind.Union, "union"),
    ];

    /// <summary>The lines of a model. Its own line comes first.</summary>
    public static IEnumerable<ContractLine> Write(ModelContract model) => model.Members
        .Select(member => new ContractLine($"{model.Name}.{member.Name}", Text(member)))
        .Prepend(new ContractLine(model.Name, string.Join(Comma, [Text(model), .. Order(model)])));

    /// <summary>The text of a model without its members.</summary>
    public static string Text(ModelContract model) => string.Join(
        Comma,
        [
            Array.Find(Kinds, kind => kind.Kind == model.Kind).Word,
            .. Word(Strict, model.IsStrict),
            .. Word(Deprecated, model.IsDeprecated),
        ]);

    /// <summary>The text of a member without its name.</summary>
    public static string Text(MemberContract member) => member switch
    {
        ValueContract value => value.Json,
        CaseContract one => one.Type,
        PropertyContract property => Text(property),
        _ => throw new ArgumentOutOfRangeException(nameof(member)),
    };

    private static string Text(PropertyContract property) => string.Join(
        Comma,
        [
            property.Type,
            property.JsonName is null ? Others : JsonText.Quote(property.JsonName),
            property.Presence.IsRequired ? Required : Optional,
            .. Word(Nullable, property.Presence.Nulls == Nulls.Allowed),
            .. Word(Constant + property.Constant, property.Constant is not null),
            .. Word(Deprecated, property.IsDeprecated),
        ]);

    /// <summary>The members of a union in their order, which matters to callers.</summary>
    private static IEnumerable<string> Order(ModelContract model) =>
        model.Kind == ModelKind.Union ? model.Members.Select(static member => member.Name) : [];

    private static IEnumerable<string> Word(string word, bool isThere) => isThere ? [word] : [];

    /// <summary>Splits a line; null if it is not a line of a baseline.</summary>
    public static ContractLine? Split(string line)
    {
        var end = line.IndexOf(Separator, StringComparison.Ordinal);
        return end <= 0 || end + Separator.Length == line.Length
            ? null
            : new ContractLine(line.Substring(0, end), line.Substring(end + Separator.Length));
    }

    /// <summary>Reads the line of a model, and the names of a union's members in their order; null if it is another line.</summary>
    public static (ModelContract Model, IReadOnlyList<string> Order)? ReadModel(ContractLine line)
    {
        var parts = Parts(line.Text);
        var index = Array.FindIndex(Kinds, kind => kind.Word == parts[0]);
        if (index < 0)
        {
            return null;
        }

        var next = 1;
        var model = new ModelContract(
            line.Name,
            Kinds[index].Kind,
            Takes(parts, Strict, ref next),
            Takes(parts, Deprecated, ref next),
            EquatableArray<MemberContract>.Empty);
        var order = parts.Skip(next).ToList();
        return order.Count > 0 && model.Kind != ModelKind.Union ? null : (model, order);
    }

    /// <summary>Reads the line of a member of a model of a kind; null if it is another line.</summary>
    public static MemberContract? ReadMember(ContractLine line, string name, ModelKind kind)
    {
        var parts = Parts(line.Text);
        return kind switch
        {
            ModelKind.TextEnum => JsonText.IsQuoted(line.Text) ? new ValueContract(name, line.Text) : null,
            ModelKind.IntegerEnum => parts.Count == 1 && !JsonText.IsQuoted(line.Text) ? new ValueContract(name, line.Text) : null,
            ModelKind.Union => parts.Count == 1 && !JsonText.IsQuoted(line.Text) ? new CaseContract(name, line.Text) : null,
            _ => ReadProperty(parts, name),
        };
    }

    private static PropertyContract? ReadProperty(List<string> parts, string name)
    {
        if (parts.Count < 3 || !(parts[1] == Others || JsonText.IsQuoted(parts[1])) || parts[2] is not (Required or Optional))
        {
            return null;
        }

        var next = 3;
        var presence = (parts[2] == Required, Takes(parts, Nullable, ref next)) switch
        {
            (true, true) => Presence.RequiredNullable,
            (true, false) => Presence.Required,
            (false, true) => Presence.OptionalNullable,
            _ => Presence.Optional,
        };
        var constant = next < parts.Count && parts[next].StartsWith(Constant, StringComparison.Ordinal)
            ? parts[next++].Substring(Constant.Length) : null;
        var isDeprecated = Takes(parts, Deprecated, ref next);
        var jsonName = parts[1] == Others ? null : JsonText.Unquote(parts[1]);
        return next == parts.Count ? new PropertyContract(name, parts[0], jsonName, presence, constant, isDeprecated) : null;
    }

    private static bool Takes(List<string> parts, string word, ref int next)
    {
        var isThere = next < parts.Count && parts[next] == word;
        next += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>
    /// The parts between commas outside of quotes and type arguments. Quotes inside a JSON text are escaped by their number.
    /// </summary>
    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var (start, depth, isQuoted) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            isQuoted ^= text[i] == '"';
            depth += isQuoted ? 0 : text[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (!isQuoted && depth == 0 && string.CompareOrdinal(text, i, Comma, 0, Comma.Length) == 0)
            {
                parts.Add(text.Substring(start, i - start));
                start = i + Comma.Length;
            }
        }

        parts.Add(text.Substring(start));
        return parts;
    }
}

/// <summary>A line of a baseline.</summary>
/// <param name="Name">The C# name of a model, or of a member with the name of its model.</param>
/// <param name="Text">The rest of the line.</param>
internal sealed record ContractLine(string Name, string Text)
{
    public override string ToString() => $"{Name}: {Text}";
}
