using System.Text.Json;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Preserving;
using Router.Codegen.Text;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Payloads;

/// <summary>
/// Reads payloads together with their pages: counts the observations of each field, and reports parts that do not fit. The emitted models
/// find the misfits, and the members of unions.
/// </summary>
internal sealed class PayloadReader(PayloadModels models, Action<PayloadFinding> report)
{
    private readonly TaggedPages _tagged = new(models.Pages);
    private HashSet<string> _misfits = [];
    private string _source = "";

    /// <summary>The number of the current payload, from zero.</summary>
    private int _payload = -1;

    public Observations Observations { get; } = new();

    /// <summary>The number of payloads that were read.</summary>
    public int Count => _payload + 1;

    /// <summary>Reads all payloads in some files.</summary>
    /// <exception cref="ProjectException">All files are empty arrays.</exception>
    public void Read(IEnumerable<PayloadSource> sources, CancellationToken cancellation)
    {
        foreach (var source in sources)
        {
            var model = models.Pages.Find(source.Model);
            foreach (var payload in source.Files.SelectMany(file => PayloadFiles.Read(file, splitsArrays: !TakesArrays(model))))
            {
                cancellation.ThrowIfCancellationRequested();
                Read(model, payload);
            }
        }

        if (Count == 0)
            throw new ProjectException("The files have no payloads: their arrays are empty.");
    }

    private void Read(PageModel model, Payload payload)
    {
        _payload++;
        _source = payload.Source;
        if (payload.Malformed is { } reason)
        {
            report(new PayloadFinding(FindingKind.Malformed, _source, "$", reason, Page: null, Line: null));
            return;
        }

        object? read;
        try
        {
            read = models.Compiled.Read(model.Shape!.Name, payload.Json.Span);
        }
        catch (JsonException e)
        {
            var problem = JsonProblem.Of(e)!;
            report(new PayloadFinding(
                FindingKind.Refused, _source, problem.Path, problem.Reason, problem.Page ?? model.Shape!.Head.Page, problem.Line));
            return;
        }

        using var json = JsonDocument.Parse(payload.Json, new JsonDocumentOptions { MaxDepth = 1000 });
        if (read is null)
        {
            Report(FindingKind.Refused, new MisfitPath("$"), $"expected {model.Title}, found null", model, model.TitleLine);
            return;
        }

        var misfits = CompiledModels.MisfitsOf(read);
        foreach (var misfit in misfits)
        {
            report(new PayloadFinding(
                FindingKind.Misfit, _source, misfit.Path, $"expected {misfit.Expected}, found {misfit.Found}", misfit.Page, misfit.Line));
        }

        _misfits = [.. misfits.Where(misfit => misfit.Kind is JsonMisfitKind.OtherKind or JsonMisfitKind.Unreadable)
            .Select(misfit => misfit.Path)];
        ReadModel(model, json.RootElement, new MisfitPath("$"));
    }

    private void ReadModel(PageModel model, JsonElement value, MisfitPath path)
    {
        var page = Observations.Of(model.Path);
        page.Payloads.Add(_payload);
        switch (model.Shape)
        {
            case ObjectShape shape:
                ReadObject(model, shape, page, value, path);
                break;
            case EnumShape when !model.Values.Contains(TextOf(value)):
                page.UnknownValues.Add(JsonOf(value), _payload);
                Report(FindingKind.UnknownValue, path, $"{JsonOf(value)} is no value of {model.Title}", model, model.TitleLine);
                break;
            case UnionShape union:
                ReadUnion(model, union, page, value, path);
                break;
        }
    }

    private void ReadObject(PageModel model, ObjectShape shape, PageObservation page, JsonElement value, MisfitPath path)
    {
        var came = new bool[shape.Properties.Count];
        foreach (var property in value.EnumerateObject())
        {
            if (model.IndexOf(property.Name) is >= 0 and var exact)
                came[exact] = true;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            var at = path.Property(property.Name);
            if (!seen.Add(property.Name))
                Report(FindingKind.Duplicate, at, $"'{property.Name}' comes twice; the last one counts", model, model.TitleLine);
            var index = model.IndexOf(property.Name);
            if (index < 0)
                index = model.Alike(property.Name).Where(alike => !came[alike]).DefaultIfEmpty(-1).First();
            if (index >= 0)
            {
                came[index] = true;
                ReadField(model, shape.Properties[index], index, page, property, at);
            }
            else if (shape.Additional is { } additional)
            {
                ReadValue(additional.Value, property.Value, at, new ValueTally());
            }
            else if (model.Typed.Additional is null)
            {
                page.UnknownNames.Add(property.Name, _payload);
                Report(FindingKind.UnknownName, at, $"'{property.Name}' is no property of {model.Title}", model, model.TitleLine);
            }
        }

        for (var i = 0; i < came.Length; i++)
        {
            var field = page.Of(model.Field(i).Row.Name);
            if (!came[i])
                field.Absent.Add(_payload);
        }
    }

    private void ReadField(
        PageModel model, PropertyShape shape, int index, PageObservation page, JsonProperty property, MisfitPath path)
    {
        var field = model.Field(index);
        var observed = page.Of(field.Row.Name);
        observed.Spellings.Add(property.Name, _payload);
        var line = PageModel.LineOf(field.Row);
        if (property.Name != shape.WireName)
        {
            var problem = $"'{property.Name}' is another spelling of '{shape.WireName}'";
            Report(FindingKind.OtherSpelling, path, problem, model, line);
        }

        ReadValue(shape.Type, property.Value, path, observed.Values);
        if (shape.Constant is { } constant && property.Value.ValueKind != JsonValueKind.Null && !_misfits.Contains(path.ToString()))
            ReadConstant(model, field, constant, property.Value, path);
    }

    private void ReadConstant(PageModel model, TypedField field, string constant, JsonElement value, MisfitPath path)
    {
        var page = models.Pages.ConstantOf(model, field) is { } found ? Observations.Of(found.Path) : null;
        page?.Payloads.Add(_payload);
        if (JsonOf(value) != constant)
        {
            page?.UnknownValues.Add(JsonOf(value), _payload);
            var problem = $"expected {constant}, found {JsonOf(value)}";
            Report(FindingKind.UnknownValue, path, problem, model, PageModel.LineOf(field.Row));
        }
    }

    private void ReadUnion(PageModel model, UnionShape union, PageObservation page, JsonElement value, MisfitPath path)
    {
        var member = models.Compiled.MemberOf(union, value, out var explanation);
        if (member >= 0)
        {
            ReadValue(union.Plan.Members[member].Type, value, path, new ValueTally());
        }
        else if (explanation.Length > 0)
        {
            page.NoMember.Add(KindOf(value), _payload);
            if (value.ValueKind == JsonValueKind.Object)
                page.Candidates.Add(_tagged.Find(model, value)?.Path ?? "", _payload);
            Report(FindingKind.NoMember, path, $"no member of {model.Title}: {explanation}", model, model.TitleLine);
        }
    }

    private void ReadValue(BoundType type, JsonElement value, MisfitPath path, ValueTally tally)
    {
        if (type is NullableBound { Inner: var inner })
        {
            ReadValue(inner, value, path, tally);
            return;
        }

        var isMisfit = _misfits.Count > 0 && _misfits.Contains(path.ToString());
        tally.Add(value, isMisfit, _payload);
        if (isMisfit || value.ValueKind == JsonValueKind.Null)
            return;

        switch (type)
        {
            case ListBound { Element: var element } when value.ValueKind == JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                    ReadValue(element, item, path.Element(index++), tally.Elements);
                break;
            case MapBound { Value: var values } when value.ValueKind == JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                    ReadValue(values, property.Value, path.Property(property.Name), tally.Elements);
                break;
            case ModelBound { Name: var name }:
                ReadModel(models.Pages.Named(name), value, path);
                break;
        }
    }

    private void Report(FindingKind kind, MisfitPath path, string problem, PageModel model, int line) =>
        report(new PayloadFinding(kind, _source, path.ToString(), problem, model.Shape!.Head.Page, line));

    /// <summary>True if a model reads arrays itself, so that an array is one payload.</summary>
    private static bool TakesArrays(PageModel model) =>
        model.Shape is UnionShape { Plan.Cases: var cases } && cases.Any(one => one.Type is ListBound);

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonKinds.Text,
        JsonValueKind.True or JsonValueKind.False => JsonKinds.Boolean,
        JsonValueKind.Number => value.TryGetInt64(out _) ? JsonKinds.Integer : JsonKinds.Number,
        JsonValueKind.Array => JsonKinds.Array,
        _ => JsonKinds.Object,
    };

    private static string TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    /// <summary>The value in the notation of pages and corrections.</summary>
    private static string JsonOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? JsonText.Quote(value.GetString()!) : value.GetRawText();
}
