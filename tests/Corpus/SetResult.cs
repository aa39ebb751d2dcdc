using System.Text.Json.Serialization;
using Router.Codegen.Pages;

namespace Corpus;

/// <summary>The result for a set.</summary>
internal sealed record SetResult(
    string Name,
    PageCounts Pages,
    IReadOnlyList<Finding> Diagnostics,
    IReadOnlyList<Finding> Errors,
    IReadOnlyList<Finding> Warnings,
    string? Exception,
    int Models,
    int Lines,
    long AssemblyBytes,
    double GenerateSeconds,
    double CompileSeconds,
    long PeakMemoryBytes)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Payloads.PayloadResult? Payloads { get; init; }

    public bool Passed => Exception is null && Errors.Count == 0 && Warnings.Count == 0 && Payloads is not { Passed: false };
}

/// <summary>The number of pages of a set, by kind of body.</summary>
/// <param name="PassedOver">The files that the generator does not recognize as pages.</param>
internal sealed record PageCounts(int Objects, int Enums, int Unions, int TitleOnly, IReadOnlyList<string> PassedOver)
{
    public static PageCounts Of(ParsedSet parsed, PageSet set) => new(
        parsed.Pages.Count(p => p.Body is FieldsBody),
        parsed.Pages.Count(p => p.Body is ValuesBody),
        parsed.Pages.Count(p => p.Body is MembersBody),
        parsed.Pages.Count(p => p.Body is TitleOnlyBody),
        [.. set.Files.Where(f => f.IsMarkdown).Select(f => f.Path).Except(parsed.Pages.Select(p => p.Path))]);
}

/// <summary>All diagnostics with one id.</summary>
/// <param name="First">The message of the first one.</param>
/// <param name="Where">The file and line of the first one.</param>
/// <param name="Page">The page it concerns; null if not known.</param>
internal sealed record Finding(string Id, int Count, string First, string Where, string? Page);
