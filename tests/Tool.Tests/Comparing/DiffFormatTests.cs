namespace Tool.Tests.Comparing;

/// <summary>The formats of the result.</summary>
public sealed class DiffFormatTests
{
    private const string Total = "| `total` | *float* | :heavy_check_mark: | |";

    private static readonly string Old = TwoVersions.Fields("Order", Total);

    private static readonly string New = TwoVersions.Fields("Order", $"{Total}\n| `note` | *str* | :heavy_check_mark: | |");

    [Fact]
    public async Task Json_has_a_change_with_its_reasons()
    {
        using var versions = new TwoVersions().With(Old, New);

        var run = await ToolRun.Of("diff", versions.Old, versions.New, "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            {
              "breaksCallers": true,
              "breaksPayloads": true,
              "changes": [
                {
                  "model": "Models.Order",
                  "member": "Note",
                  "kind": "added",
                  "before": null,
                  "after": "string",
                  "breaksCallers": "code that makes one has to set it",
                  "breaksPayloads": "JSON without it has a misfit"
                }
              ]
            }

            """,
            run.Output);
    }

    [Fact]
    public async Task Markdown_has_a_table_of_models_and_expandable_details()
    {
        using var versions = new TwoVersions().With(Old, New);

        var run = await ToolRun.Of("diff", versions.Old, versions.New, "--format", "markdown");

        Assert.Equal(
            """
            **1 change: 1 breaks callers, 1 breaks payloads**

            | model | changes | break callers | break payloads |
            |---|--:|--:|--:|
            | `Models.Order` | 1 | 1 | 1 |

            <details><summary><code>Models.Order</code></summary>

            | change | what | breaks callers | breaks payloads |
            |---|---|---|---|
            | added | `Note: string` | code that makes one has to set it | JSON without it has a misfit |

            </details>

            """,
            run.Output);
    }

    [Fact]
    public async Task Markdown_in_a_page_is_escaped()
    {
        using var versions = new TwoVersions()
            .With(Old, TwoVersions.Fields("Order", $"{Total}\n| `a` | *Literal[\"a_b_c\"]* | :heavy_minus_sign: | |"));

        var run = await ToolRun.Of("diff", versions.Old, versions.New, "--format", "markdown");

        Assert.Contains("| new objects are written with \"a&#95;b&#95;c\" |", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Breaking_models_and_changes_are_listed_first()
    {
        using var versions = new TwoVersions()
            .With(TwoVersions.Values("A", "x", "y"), TwoVersions.Values("A", "x", "y", "z"))
            .With(
                TwoVersions.Fields("Order", "| `a` | *int* | :heavy_check_mark: | |"),
                TwoVersions.Fields("Order", "| `b` | *int* | :heavy_minus_sign: | |"));

        var run = await ToolRun.Of("diff", versions.Old, versions.New);

        Assert.Equal(
            """
            Models.Order
              removed A: long
                breaks callers: code that names it does not compile
              added B: long?

            Models.A
              added Z: "z"

            3 changes: 1 breaks callers, 0 break payloads

            """,
            run.Output);
    }
}
