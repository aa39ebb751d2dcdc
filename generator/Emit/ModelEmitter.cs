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
                ObjectEmitter.Write(writer, model);
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
    public const string Reader = "ref global::Router.Codegen.JsonReading reading";
    public const string Writing = "ref global::Router.Codegen.JsonWriting writing";

    /// <summary>Comment and attributes of a model.</summary>
    public static void Head(SourceWriter writer, Shape shape)
    {
        CSharpText.Document(writer, "summary", shape.Description);
        if (shape.Deprecation is { } deprecation)
        {
            writer.Line(Obsolete(deprecation));
        }

        var converter = $"global::System.Text.Json.Serialization.JsonConverter(typeof({EntryPoint.Converter(shape.Name)}))";
        var page = shape is ObjectShape model ? ", " + Page(model) : "";
        writer.Line($"[{converter}{page}] // {CSharpText.Comment(shape.Page)}");
    }

    /// <summary>The attribute by which messages name the page. Only objects need it, for their fields.</summary>
    private static string Page(ObjectShape shape) =>
        $"global::Router.Codegen.JsonPage({CSharpText.Literal(shape.PageOrFolder)}, {string.Join(", ", shape.Lines.Select(line => line.ToString(CultureInfo.InvariantCulture)))})";

    public static string Obsolete(string reason) =>
        reason.Length == 0 ? "[global::System.Obsolete]" : $"[global::System.Obsolete({CSharpText.Literal(reason)})]";
}
