namespace Router.Codegen.Reading.Errors;

/// <summary>
/// The models of a payload, by position. After a failure, the payload is read again with a trace to find the model and its page, so
/// successful reading has no cost for it.
/// </summary>
internal sealed class ReadTrace
{
    private readonly Dictionary<long, JsonModel> _models = [];

    /// <summary>Records the model of the object at an offset of the payload.</summary>
    public void Add(long start, JsonModel model) => _models[start] = model;

    /// <summary>The model of the object at an offset; null if it has none.</summary>
    public JsonModel? At(long start) => _models.GetValueOrDefault(start);
}
