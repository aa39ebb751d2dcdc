using Router.Codegen.Binding.JsonSchemas;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Scheduling;

namespace Router.Codegen.Emit;

/// <summary>The source text of one model, without the head of its file. It is printed on a pool thread.</summary>
/// <param name="HintName">The name of the model's own file; null if it shares one.</param>
/// <param name="Page">The page that describes the model; null if there is none.</param>
/// <param name="Hash">A hash of the name, by which the shared file is chosen.</param>
internal sealed record ModelSource(ModelName Name, string? HintName, string? Page, uint Hash, Future<string> Printed)
{
    public string Text => Printed.Value;

    /// <summary>Begins to print a shape.</summary>
    public static ModelSource Start(EmittedShape emitted, CancellationToken cancellation)
    {
        var name = emitted.Shape.Name;
        var printed = Future<string>.Start(() => Print(emitted), cancellation);
        return new ModelSource(name, emitted.HintName, emitted.Shape.Head.Page, StableHash.Of(name.Qualified), printed);
    }

    /// <summary>Compares everything, including the texts.</summary>
    public bool Equals(ModelSource? other) => ReferenceEquals(this, other)
        || (other is not null && Hash == other.Hash && HintName == other.HintName && Page == other.Page && Name == other.Name
            && Text == other.Text);

    public override int GetHashCode() => unchecked((int)Hash);

    private static string Print(EmittedShape emitted)
    {
        using var writer = new SourceWriter(emitted.IsCompact);
        var texts = new ModelTexts(emitted.HasUtf8Texts);
        var schema = emitted.HasJsonSchema ? JsonSchemaShape.Of(emitted.Shape) : null;
        switch (emitted.Shape)
        {
            case ObjectShape model:
                new ObjectEmitter(writer, model, texts, emitted.IsWhole, schema).Write();
                break;
            case EnumShape model:
                new EnumEmitter(writer, model, texts, schema).Write();
                break;
            case UnionShape model:
                new UnionEmitter(writer, model, emitted.HasUnionPattern, emitted.IsWhole, schema).Write();
                break;
        }

        return writer.Take();
    }
}

/// <summary>Prints the parts that emitted types have in common.</summary>
internal static class ModelEmitter
{
    public const string Reader = "ref global::Router.Codegen.Reading.JsonReading reading";
    public const string Copies = "global::Router.Codegen.Preserving.JsonCopies copies";
    public const string Writing = "ref global::Router.Codegen.Writing.JsonWriting writing";

    /// <summary>Prints the comment and the attributes of a model.</summary>
    /// <param name="layout">An object's layout, whose attribute names the page for messages about fields; null for other models.</param>
    public static void Head(SourceWriter writer, ModelHead head, ObjectLayout? layout = null)
    {
        var description = head.Description.Length == 0 && !writer.IsCompact ? $"From {head.Page}." : head.Description;
        CSharpText.Document(writer, "summary", description);
        if (head.Deprecation is { } deprecation)
        {
            writer.Line(Obsolete(deprecation));
        }

        var converter = $"global::System.Text.Json.Serialization.JsonConverter(typeof({EntryPoint.Converter(head.Name)}))";
        if (writer.IsCompact)
        {
            writer.Line($"[{converter}{(layout is null ? "" : ", " + Page(layout))}] // {CSharpText.Comment(head.Page)}");
            return;
        }

        writer.Line($"[{converter}]");
        if (layout is not null)
        {
            writer.Line($"[{Page(layout)}]");
        }
    }

    /// <summary>Prints the JSON schema of a model in pieces, if it has one.</summary>
    public static void JsonSchema(SourceWriter writer, JsonSchemaShape? schema)
    {
        if (schema is null)
        {
            return;
        }

        writer.Gap();
        writer.Open("public static void DescribeJsonSchema(global::Router.Codegen.Schemas.JsonSchemaParts parts)");
        foreach (var part in schema.Parts)
        {
            var reference = part.Model is null ? "" : $"<{part.Model}>";
            writer.Line($"parts.Add{reference}({CSharpText.Utf8Literal(part.Text)});");
        }

        writer.Close();
    }

    private static string Page(ObjectLayout layout)
    {
        var lines = string.Join(", ", layout.Shape.Lines.Select(CSharpText.Literal));
        return $"global::Router.Codegen.JsonPage({CSharpText.Literal(layout.PageOrFolder)}, {lines})";
    }

    public static string Obsolete(string reason) =>
        reason.Length == 0 ? "[global::System.Obsolete]" : $"[global::System.Obsolete({CSharpText.Literal(reason)})]";
}
