using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Collections;
using Router.Codegen.Scheduling;

namespace Router.Codegen.Emit;

/// <summary>The class <c>RouterModels</c> of one namespace, which gives serializers access to its models.</summary>
/// <param name="HintName">The name of its file. The hyphen distinguishes it from the files of models.</param>
internal sealed record EntryPoint(string Namespace, string HintName, string Accessibility, EquatableArray<ModelName> Models) : IEmittedFile
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata.";
    private const string Resolver = "global::Router.Codegen.RouterModelResolver";

    /// <summary>Creates the entry point of each namespace.</summary>
    public static ImmutableArray<EntryPoint> ByNamespace(EmittedModels models, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var hints = new HintNames();
        return
        [
            .. models.Names.Distinct().GroupBy(model => model.Namespace)
                .OrderBy(space => space.Key, StringComparer.Ordinal)
                .Select(space => new EntryPoint(
                    space.Key,
                    hints.Take(space.Key + "-RouterModels", "-RouterModels"),
                    models.Accessibility,
                    space.OrderBy(model => model.Identifier, StringComparer.Ordinal).ToEquatableArray())),
        ];
    }

    /// <summary>The C# name of a model's converter.</summary>
    public static string Converter(ModelName model) =>
        model.Qualified.Substring(0, model.Qualified.Length - model.Identifier.Length) + "RouterModels.Converter";

    public SourceText ToText(CancellationToken cancellation) =>
        new SourceFile(HintName, new EquatableArray<ModelSource>([ToSource()])).ToText(cancellation);

    private ModelSource ToSource()
    {
        using var writer = new SourceWriter(isCompact: Models.Count > EmittedModels.MostWithAll);
        writer.Line("/// <summary>The entry points of a serializer to the models of this namespace.</summary>");
        writer.Open($"{Accessibility} static class RouterModels");
        writer.Line("/// <summary>Resolves the models, and lists, arrays and maps of them.</summary>");
        writer.Line($"public static {Metadata}IJsonTypeInfoResolver Resolver => {Resolver}.Instance;");
        writer.Line("/// <summary>Makes the converters for the models.</summary>");
        writer.Line("public sealed class Converter : global::Router.Codegen.Serializer.JsonModelConverterFactory { }");
        writer.Line("/// <summary>The type information of a model.</summary>");
        writer.Line(
            $"public static {Metadata}JsonTypeInfo<T> Info<T>() where T : global::Router.Codegen.Emitted.IJsonCodec<T> "
            + $"=> {Resolver}.Info<T>();");
        if (Models.Count <= EmittedModels.MostWithAll)
        {
            Infos(writer);
        }
        else
        {
            NoInfos(writer);
        }

        writer.Close();
        return new ModelSource(new ModelName(Namespace, "RouterModels"), HintName, Page: null, 0, Future<string>.Of(writer.Take()));
    }

    /// <summary>
    /// Prints an error for programs that use the list. It names the replacement. The type of the list is dynamic, so that there is no other
    /// error.
    /// </summary>
    private void NoInfos(SourceWriter writer)
    {
        var count = Models.Count.ToString("N0", CultureInfo.InvariantCulture);
        var limit = EmittedModels.MostWithAll.ToString("N0", CultureInfo.InvariantCulture);
        var message = $"Above {limit} models in a namespace there is no list of them by name; this one has {count}. "
            + "Use RouterModels.Info<X>() in place of RouterModels.Default.X.";
        writer.Line("/// <summary>Missing because there are too many models. Use <c>Info</c>.</summary>");
        writer.Line(
            "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never), "
            + $"global::System.Obsolete({CSharpText.Literal(message)}, true)]");
        writer.Line("public static dynamic Default => null;");
    }

    private void Infos(SourceWriter writer)
    {
        writer.Line("/// <summary>The type information of each model, under its name.</summary>");
        writer.Line("public static Infos Default => default;");
        writer.Line("/// <summary>The type information of each model, under its name.</summary>");
        writer.Open("public readonly struct Infos");
        var scope = new NameScope(
            ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize", "Infos"]);
        foreach (var model in Models)
        {
            var name = scope.Take(model.Identifier, "_2");
            writer.Line($"public {Metadata}JsonTypeInfo<{model.Qualified}> {name} => {Resolver}.Info<{model.Qualified}>();");
        }

        writer.Close();
    }
}
