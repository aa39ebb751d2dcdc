using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen.Emitted;

namespace Router.Codegen.Preserving;

/// <summary>
/// The copies made in one call. Each model is copied once: if it is shared or contains itself in the original, so does its copy.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonCopies
{
    private readonly Dictionary<JsonModel, JsonModel> _models = new(ReferenceEqualityComparer.Instance);

    internal JsonCopies()
    {
    }

    /// <summary>Copies a value other than a list or map. Immutable values are returned unchanged.</summary>
    public T Of<T>(T value) => value is null ? value : (T)OfObject(value);

    internal object OfObject(object value) => value switch
    {
        JsonModel model => OfModel(model),
        IUnionValue union => union.WithContent(OfContent(union, union.Content)),
        JsonNode node => node.DeepClone(),
        byte[] bytes => bytes.Clone(),
        _ => value,
    };

    private JsonModel OfModel(JsonModel model)
    {
        if (!_models.TryGetValue(model, out var copy))
        {
            if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            {
                throw new JsonException("The models are nested too deeply for the stack.");
            }

            copy = model.Copy(this);
        }

        return copy;
    }

    /// <summary>Registers the copy of a model, before the contents of the model are copied.</summary>
    internal void Add(JsonModel model, JsonModel copy) => _models.Add(model, copy);

    private object? OfContent(IUnionValue union, object? content) => content switch
    {
        null => null,
        ValueWithSourceText withText => withText.Copy(union, this),
        _ => union.CopyValue(content, this),
    };
}
