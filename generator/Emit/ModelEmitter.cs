using System.Globalization;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;

namespace Router.Codegen.Emit;

/// <summary>The source text of one model, without the head of the file that it comes to stand in.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="HintName">The name of the file that the model has to itself; null where it shares one.</param>
/// <param name="Hash">A hash of the name, by which the file is chosen that it shares.</param>
internal sealed record ModelSource(ModelName Name, string? HintName, uint Hash, string Text)
{
    /// <summary>Prints a shape.</summary>
    public static ModelSource Of(EmittedShape emitted)
    {
        var writer = new SourceWriter();
        var shape = emitted.Shape;
        switch (shape)
        {
            case ObjectShape model:
                new ObjectEmitter(writer, model).Write();
                break;
            case EnumShape model:
                EnumEmitter.Write(writer, model);
                break;
            case UnionShape model:
                UnionEmitter.Write(writer, model, emitted.HasUnionPattern);
                break;
        }

        return new ModelSource(shape.Name, emitted.HintName, StableHash.Of(shape.Name.Qualified), writer.Take());
    }
}

/// <summary>What the emitted types have in common.</summary>
internal static class ModelEmitter
{
    public const string Reader = "ref global::Router.Codegen.Reading.JsonReading reading";
    public const string Writing = "ref global::Router.Codegen.Writing.JsonWriting writing";

    /// <summary>Prints comment and attributes of a model.</summary>
    /// <param name="layout">The layout of an object, whose attribute names the page for messages about its fields; null for others.</param>
    public static void Head(SourceWriter writer, ModelHead head, ObjectLayout? layout = null)
    {
        CSharpText.Document(writer, "summary", head.Description);
        if (head.Deprecation is { } deprecation)
        {
            writer.Line(Obsolete(deprecation));
        }

        var converter = $"global::System.Text.Json.Serialization.JsonConverter(typeof({EntryPoint.Converter(head.Name)}))";
        writer.Line($"[{converter}{(layout is null ? "" : ", " + Page(layout))}] // {CSharpText.Comment(head.Page)}");
    }

    private static string Page(ObjectLayout layout)
    {
        var lines = string.Join(", ", layout.Shape.Lines.Select(line => line.ToString(CultureInfo.InvariantCulture)));
        return $"global::Router.Codegen.JsonPage({CSharpText.Literal(layout.PageOrFolder)}, {lines})";
    }

    public static string Obsolete(string reason) =>
        reason.Length == 0 ? "[global::System.Obsolete]" : $"[global::System.Obsolete({CSharpText.Literal(reason)})]";
}
