using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>One API with SDK documentation in all seven dialects. All of them must give the same models.</summary>
public sealed class SevenLanguagesTests
{
    /// <summary>The names of two enums are swapped in the newer SDKs.</summary>
    private static readonly string[] SwappedNames =
    [
        "Attempt: status:AuthenticationStatusResponseStatus:Optional is status:AuthenticationStatusResponseSchemasStatus:Optional",
        "AuthenticationStatusResponseSchemasStatus: "
            + "unknown|submitted|in_transit|delivered|undeliverable is pending|delivered|failed|rate_limited|expired",
        "AuthenticationStatusResponseStatus: "
            + "pending|delivered|failed|rate_limited|expired is unknown|submitted|in_transit|delivered|undeliverable",
        "DeliveryStatus: status:AuthenticationStatusResponseSchemasStatus:Optional is status:AuthenticationStatusResponseStatus:Optional",
    ];

    /// <summary>Fields that are missing in SDKs made from an older description of the API.</summary>
    private static readonly string[] OlderApi =
    [
        "AuthenticationStatusResponseDeviceType: ANDROID|IOS|IPADOS|TVOS|WEB is IOS|ANDROID|WEB",
        "DeliveryStatus: no originated_at:DateTime:Optional",
        "LookupRequest: no type:[String]:Optional",
        "LookupResponse: no caller_name:String:Optional",
        "LookupResponse: no temporary_phone_number:Boolean:Optional",
    ];

    private static readonly Dictionary<string, string[]> Expected = new(StringComparer.Ordinal)
    {
        // TypeScript has only one type for numbers, and has no pages for the responses of operations.
        ["typescript"] =
        [
            .. SwappedNames,
            "Attempt: attempt_number:Int64:Optional is attempt_number:Double:Optional",
            "DeliveryStatus: attempt_number:Int64:Optional is attempt_number:Double:Optional",
            "no CheckResponse",
            "no GetAuthenticationStatusResponse",
            "no RetryResponse",
            "RetryAuthenticationResponse: remaining_retry:Int64:Optional is remaining_retry:Double:Optional",
        ],
        ["go"] = SwappedNames,

        // In Java, the page of a union has only a title.
        ["java"] = [.. SwappedNames, .. OlderApi, "Events: union Attempt,Check,DeliveryStatus,BalanceUpdate is union "],
        ["csharp"] = SwappedNames,
        ["php"] = [.. SwappedNames, .. OlderApi],

        // Only Ruby's SDK was made from a newer description.
        ["ruby"] = [.. SwappedNames, "Capability: rcs|text|whatsapp|viber is rcs|text|whatsapp|viber|zalo|telegram"],
    };

    public static TheoryData<string> Languages => [.. Expected.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_dialect_gives_the_same_models_as_Python(string language)
    {
        var python = Shapes("ding-python");

        var other = Shapes("ding-" + language);

        Assert.Equal(Expected[language].Order(StringComparer.Ordinal), Differences(python, other).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Differences(Dictionary<string, Shape?> python, Dictionary<string, Shape?> other)
    {
        foreach (var (title, shape) in python)
        {
            if (!other.TryGetValue(title, out var counterpart))
            {
                yield return $"no {title}";
            }
            else if (shape is ObjectShape && counterpart is ObjectShape)
            {
                var properties = Parts(shape).ToDictionary(Name);
                var counterparts = Parts(counterpart).ToDictionary(Name);
                foreach (var (name, property) in properties)
                {
                    if (!counterparts.TryGetValue(name, out var same))
                    {
                        yield return $"{title}: no {property}";
                    }
                    else if (same != property)
                    {
                        yield return $"{title}: {property} is {same}";
                    }
                }
            }
            else if (Parts(shape).Single() is var text && Parts(counterpart).Single() is var otherText && text != otherText)
            {
                yield return $"{title}: {text} is {otherText}";
            }
        }

        static string Name(string property) => property[..property.IndexOf(':', StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Parts(Shape? shape) => shape switch
    {
        ObjectShape model => model.Properties.Select(property => $"{property.WireName}:{Of(property.Type)}:{Of(property.Presence)}"),
        EnumShape model => [string.Join('|', model.Values.Select(value => value.Text))],
        UnionShape model => ["union " + string.Join(',', model.Plan.Members.Select(member => Of(member.Type)))],
        _ => ["constant"],
    };

    private static string Of(Presence presence) =>
        (presence.IsRequired ? "Required" : "Optional") + (presence.Nulls == Nulls.Allowed ? "Nullable" : "");

    private static string Of(BoundType type) => type switch
    {
        ScalarBound scalar => scalar.Kind.ToString(),
        ModelBound model => model.Identifier,
        ListBound list => $"[{Of(list.Element)}]",
        MapBound map => $"{{{Of(map.Value)}}}",
        NullableBound element => Of(element.Inner) + "?",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The shapes by title. Models that only the transport of operations has are included if Python has them too.</summary>
    private static Dictionary<string, Shape?> Shapes(string set)
    {
        var project = new GeneratedProject()
            .WithFiles(RealSet.Load(set).Select(file => new InMemoryText(GeneratedProject.Directory + file.Path, file.Text)))
            .WithProperty("RouterCodegenWireNames", "SnakeCase");
        var steps = project.RunOn(project.CreateDriver(tracksSteps: true)).GetRunResult().Results[0].TrackedSteps;
        return steps[Steps.Shapes].Concat(steps[Steps.UnionShapes])
            .SelectMany(run => run.Outputs)
            .Select(output => (BoundPage)output.Value)
            .OrderBy(page => FolderOf(page) is "operations" or "Operations" or "Requests" ? 0 : 1)
            .ThenBy(page => page.Declaration.Path, StringComparer.Ordinal)
            .GroupBy(page => page.Declaration.Title)
            .ToDictionary(same => same.Key, same => same.Last().Shape, StringComparer.Ordinal);
    }

    private static string FolderOf(BoundPage page) => Path.GetFileName(Path.GetDirectoryName(page.Declaration.Path)!);
}
