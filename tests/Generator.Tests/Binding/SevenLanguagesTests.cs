using System.Collections.Immutable;
using Router.Codegen.Binding;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Binding.WireNames;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Tests.Binding;

/// <summary>One API whose SDKs are documented in all seven dialects: the same models have to come out.</summary>
public sealed class SevenLanguagesTests
{
    /// <summary>Two enums have each other's names in the SDKs made later.</summary>
    private static readonly string[] SwappedNames =
    [
        "Attempt: status:AuthenticationStatusResponseStatus:Optional is status:AuthenticationStatusResponseSchemasStatus:Optional",
        "AuthenticationStatusResponseSchemasStatus: unknown|submitted|in_transit|delivered|undeliverable is pending|delivered|failed|rate_limited|expired",
        "AuthenticationStatusResponseStatus: pending|delivered|failed|rate_limited|expired is unknown|submitted|in_transit|delivered|undeliverable",
        "DeliveryStatus: status:AuthenticationStatusResponseSchemasStatus:Optional is status:AuthenticationStatusResponseStatus:Optional",
    ];

    /// <summary>What the SDKs made from an older description of the API do not have.</summary>
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
        // TypeScript has one type for numbers, and prints no page for the responses of operations.
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

        // Java's page of a union is a title only.
        ["java"] = [.. SwappedNames, .. OlderApi, "Events: union Attempt,Check,DeliveryStatus,BalanceUpdate is union "],
        ["csharp"] = SwappedNames,
        ["php"] = [.. SwappedNames, .. OlderApi],

        // Ruby's SDK alone was made from a newer description.
        ["ruby"] = [.. SwappedNames, "Capability: rcs|text|whatsapp|viber is rcs|text|whatsapp|viber|zalo|telegram"],
    };

    public static TheoryData<string> Languages => [.. Expected.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_dialect_gives_the_models_that_Python_gives(string language)
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
        ObjectShape model => model.Properties.Select(property => $"{property.WireName}:{Of(property.Type)}:{property.Presence}"),
        EnumShape model => [string.Join('|', model.Values.Select(value => value.Text))],
        UnionShape model => ["union " + string.Join(',', model.Members.Select(member => Of(member.Type)))],
        _ => ["constant"],
    };

    private static string Of(BoundType type) => type switch
    {
        ScalarBound scalar => scalar.Kind.ToString(),
        ModelBound model => model.Identifier,
        ListBound list => $"[{Of(list.Element)}]",
        MapBound map => $"{{{Of(map.Value)}}}",
        NullableBound nullable => Of(nullable.Inner) + "?",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The shapes by title; of models that only the operations' transport has, those that Python has too.</summary>
    private static Dictionary<string, Shape?> Shapes(string set)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var project = new ProjectOptions(
            "Ding", "", "public", EquatableArray<string>.Empty, MergeMode.None, WireNameConvention.SnakeCase, IsStrict: false, IsFilePerModel: false);
        var build = new BuildOptions(project, EquatableArray<SetFolder>.Empty, EquatableArray<DiagnosticInfo>.Empty);
        var pages = RealSet.Load(set)
            .Select(file => PageParser.Parse(file.Path, file.Text, cancellation))
            .OfType<Page>()
            .ToList();
        var typing = new TypingContext(SetTable.Create([.. pages], build, cancellation), WireNameOverrides.Of([]));
        var typed = pages.Select(page => TypedPage.Create(page, typing)).ToList();
        ImmutableArray<PageSummary> summaries = [.. typed.Select(PageSummary.Of)];
        var context = new BindingContext(
            NameTable.Of(AllDeclarations.Of(summaries, cancellation), cancellation),
            project,
            PageFactTable.Of(summaries, PageIndex.Of(summaries, cancellation), cancellation),
            InlineMembers.Of(summaries, cancellation));
        return typed
            .Select(page => (page.Page.Title, Folder: Path.GetFileName(Path.GetDirectoryName(page.Page.Path)!), Bound: PageBinder.Bind(page, context)))
            .Where(page => page.Bound is not null)
            .OrderBy(page => page.Folder is "operations" or "Operations" or "Requests" ? 0 : 1)
            .GroupBy(page => page.Title)
            .ToDictionary(same => same.Key, same => same.Last().Bound!.Shape, StringComparer.Ordinal);
    }
}
