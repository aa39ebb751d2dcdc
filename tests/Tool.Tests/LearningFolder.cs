namespace Tool.Tests;

/// <summary>A folder with a page of Order and recorded payloads.</summary>
internal sealed class LearningFolder : IDisposable
{
    private const string Corrections = "docs/learned.corrections";

    public LearningFolder(string order) => Pages.Write("docs/order.md", order);

    public PageFolder Pages { get; } = new();

    /// <summary>The file of learned corrections.</summary>
    public string Learned => Pages.Read(Corrections);

    public bool HasLearned => File.Exists(Path.Combine(Pages.Path, Corrections));

    /// <summary>Learns from payloads of Order, one for each line of a file.</summary>
    public Task<ToolRun> Learn(params string[] payloads) => Run("learn", "orders.jsonl", payloads);

    /// <summary>Checks payloads of Order, one for each line of a file.</summary>
    public Task<ToolRun> Check(params string[] payloads) => Run("check", "orders.jsonl", payloads);

    /// <summary>Runs a command with the pages and with payloads.</summary>
    public async Task<ToolRun> Run(string command, string file, string[] payloads, params string[] options)
    {
        var path = Pages.Write(file, string.Join('\n', payloads) + "\n");
        var run = await ToolRun.Of(
            [command, Path.Combine(Pages.Path, "docs"), "-p", $"ProjectDir={Path.Combine(Pages.Path, "docs")}/", "--model", "Order",
             "--payload", path, .. options]);
        return run with { Output = run.Output.Replace(Pages.Path + "/", "", StringComparison.Ordinal) };
    }

    /// <summary>Writes the file of corrections.</summary>
    public void WriteCorrections(string text) => Pages.Write(Corrections, text);

    public void Dispose() => Pages.Dispose();
}
