using System.Reflection;

namespace Router.Codegen.Tests.Projects;

/// <summary>The rows of theories, for tests that fail where one is missing.</summary>
internal static class InlineRows
{
    /// <summary>The texts in a column of a theory's rows.</summary>
    /// <param name="tests">The class that has the theory.</param>
    public static IReadOnlyList<string> Of(Type tests, string theory, int column = 0) =>
        [.. tests.GetMethod(theory)!.GetCustomAttributes<InlineDataAttribute>().Select(row => row.Data[column]).OfType<string>()];
}
