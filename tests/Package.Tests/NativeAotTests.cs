using System.Net;
using System.Runtime.InteropServices;
using System.Text;
using Samples.Tests;
using Xunit;

namespace Package.Tests;

/// <summary>Programs compiled with native AOT, with warnings as errors: one without reflection-based serialization, and a sample.</summary>
public sealed class NativeAotTests(Workspace workspace)
{
    /// <summary>The maximum size of the program: the models, the runtime library and the metadata part of System.Text.Json.</summary>
    private const double MegabytesAllowed = 4;

    internal const string CannotLink = "no clang on the path: ahead-of-time compilation cannot link";

    [Fact]
    public async Task The_program_publishes_without_a_warning_and_reads_and_writes_models()
    {
        Assert.SkipUnless(CanLink(), CannotLink);
        var consumer = new ConsumerProject("NativeAot", "native AOT, reflection off")
        {
            Properties =
            [
                ("PublishAot", "true"), ("JsonSerializerIsReflectionEnabledByDefault", "false"), ("TreatWarningsAsErrors", "true"),
                ("TrimmerSingleWarn", "false"), ("Nullable", "enable"), ("UseAppHost", "true"),
            ],
            Sources = ["AotProgram.cs", "RoundTrip.cs"],
            Output = Consumers.RoundTripOutput("NativeAot")[..^1],
        };
        var folder = workspace.Write(consumer);

        var publish = await Shell.DotNet(folder, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out");
        Assert.True(publish.ExitCode == 0, publish.Output);
        workspace.AssertBuilt(consumer, publish.Output);
        var program = Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "NativeAot.exe" : "NativeAot");
        await workspace.AssertPrints(consumer, Shell.Run(folder, program));
        workspace.Show(consumer);

        var megabytes = new FileInfo(program).Length / 1e6;
        workspace.Note(consumer, FormattableString.Invariant($"{megabytes:F2} MB of at most {MegabytesAllowed}"));
        Assert.InRange(megabytes, 0, MegabytesAllowed);
    }

    [Fact]
    public async Task The_sample_gateway_publishes_without_a_warning_and_answers()
    {
        Assert.SkipUnless(CanLink(), CannotLink);
        var folder = workspace.FolderFor("GatewayAot");
        (await Shell.DotNet(
            Repository.Folder,
            "publish",
            Path.Combine("samples", "Gateway"),
            "-c",
            "Release",
            "-r",
            RuntimeInformation.RuntimeIdentifier,
            "--artifacts-path",
            folder,
            "-o",
            Path.Combine(folder, "out"),
            "-warnaserror",
            "-p:TrimmerSingleWarn=false")).Required("Publishing the gateway");

        await using var gateway = await RunningProgram.Start(
            Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "Gateway.exe" : "Gateway"));
        using var http = new HttpClient { BaseAddress = gateway.Address };
        var (status, answer) = await Ask(http, """{"model":"acme/chat-4","messages":[{"role":"user","content":"Who?"}]}""");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("\"content\":\"Who?\"", answer, StringComparison.Ordinal);

        (status, answer) = await Ask(http, """{"model":"acme/chat-4","messages":[{"role":"user","content":"Who?"}],"stream":true}""");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("data: {\"id\":", answer, StringComparison.Ordinal);

        (status, answer) = await Ask(http, """{"messages":{}}""");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("\"path\":\"$.messages\",\"expected\":\"an array\",\"found\":\"an object\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(".md", answer, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Body)> Ask(HttpClient http, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync("v1/chat/completions", content, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    internal static bool CanLink() => OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
        || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "clang")));
}
