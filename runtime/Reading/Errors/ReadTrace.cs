namespace Router.Codegen.Reading.Errors;

/// <summary>
/// The models that were read, by position. A read that fails is repeated with a trace, so that its error can name the model and its page; a
/// read that succeeds pays nothing for that.
/// </summary>
internal sealed class ReadTrace
{
    private readonly Dictionary<long, JsonModel> _models = [];

    /// <summary>Notes the model of the object that begins at a byte of the payload.</summary>
    public void Add(long start, JsonModel model) => _models[start] = model;

    /// <summary>The model of the object that begins there; null where no model is.</summary>
    public JsonModel? At(long start) => _models.GetValueOrDefault(start);
}
