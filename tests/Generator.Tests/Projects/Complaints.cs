namespace Router.Codegen.Tests.Projects;

/// <summary>The failures of a check over many files.</summary>
internal static class Complaints
{
    /// <summary>Fails with all failures, one a line, if there are any.</summary>
    public static void AssertNone(IEnumerable<string> complaints)
    {
        var text = string.Join('\n', complaints);
        Assert.True(text.Length == 0, text);
    }
}
