using Package.Tests.Editors;
using Xunit;

namespace Package.Tests;

/// <summary>
/// Builds report each diagnostic of a page once, with and without analyzers, with the severity that the project sets. One diagnostic is
/// about the page alone, the other depends on other pages.
/// </summary>
public sealed class ReportingTests(ReportedProject project) : IClassFixture<ReportedProject>
{
    private static readonly string[] Warnings = ["warning " + Pets.OfPages, "warning " + Pets.OfPage];
    private static readonly string[] Errors = ["error " + Pets.OfPages, "error " + Pets.OfPage];

    private const string Both = Pets.OfPages + "%3B" + Pets.OfPage;

    public static TheoryData<string> Reporters() => ["RunAnalyzers=true", "RunAnalyzers=false", "RunAnalyzersDuringBuild=false"];

    [Fact]
    public async Task A_build_reports_each_diagnostic_once() => Assert.Equal(Warnings, await project.Compile());

    [Theory, MemberData(nameof(Reporters))]
    public async Task Each_diagnostic_is_reported_once_whether_or_not_analyzers_run(string reporter) =>
        Assert.Equal(Warnings, await project.Compile(reporter));

    [Theory, MemberData(nameof(Reporters))]
    public async Task In_file_mode_each_diagnostic_is_reported_once(string reporter) =>
        Assert.Equal(Warnings, await project.Compile(reporter, "RouterCodegenMode=Files"));

    [Theory, MemberData(nameof(Reporters))]
    public async Task NoWarn_silences_both_kinds(string reporter) => Assert.Empty(await project.Compile(reporter, "NoWarn=" + Both));

    [Theory, MemberData(nameof(Reporters))]
    public async Task WarningsAsErrors_turns_both_kinds_into_errors(string reporter) =>
        Assert.Equal(Errors, await project.Compile(reporter, "WarningsAsErrors=" + Both));

    [Theory, MemberData(nameof(Reporters))]
    public async Task A_build_whose_warnings_are_errors_fails(string reporter) =>
        Assert.Equal(Errors, await project.Compile(reporter, "TreatWarningsAsErrors=true"));

    [Theory, MemberData(nameof(Reporters))]
    public async Task A_globalconfig_sets_the_severity_of_both_kinds(string reporter)
    {
        Assert.Equal(["error " + Pets.OfPages], await Compile(Pets.OfPages, Pets.OfPage));
        Assert.Equal(["error " + Pets.OfPage], await Compile(Pets.OfPage, Pets.OfPages));

        async Task<string[]> Compile(string error, string none)
        {
            var file = Path.Combine(project.Folder, ".globalconfig");
            await File.WriteAllTextAsync(
                file,
                $"is_global = true\ndotnet_diagnostic.{error}.severity = error\ndotnet_diagnostic.{none}.severity = none\n",
                TestContext.Current.CancellationToken);
            try
            {
                return await project.Compile(reporter);
            }
            finally
            {
                File.Delete(file);
            }
        }
    }

    [Fact]
    public async Task A_build_with_other_analyzers_than_the_one_before_reports_each_diagnostic_once()
    {
        await project.Compile();

        // The use of analyzers is a compiler option. A changed option compiles the project again.
        Assert.Equal(Warnings, await project.Build("RunAnalyzers=false"));
        Assert.Equal(Warnings, await project.Build());
    }
}
