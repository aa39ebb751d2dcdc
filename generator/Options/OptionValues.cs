using Microsoft.CodeAnalysis.Diagnostics;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Options;

/// <summary>The values of the build's options. Invalid values are reported, and count as not stated.</summary>
internal sealed class OptionValues(AnalyzerConfigOptions options)
{
    /// <summary>The end of a message, with the consequence of an invalid value.</summary>
    private const string InsteadOfIt = "; the default is used";

    private static readonly string[] Flags = ["true", "false"];

    private readonly ImmutableArray<DiagnosticInfo>.Builder _diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();

    public EquatableArray<DiagnosticInfo> Diagnostics => _diagnostics.ToImmutable();

    public void Report(DiagnosticInfo diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>The value of an MSBuild property; null if it is not stated.</summary>
    public string? Property(string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>The entries of a property that lists folders: "Key=value|Key=value||Key=value…".</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> Entries(string property)
    {
        foreach (var entry in (Property(property) ?? "").Split(["||"], StringSplitOptions.RemoveEmptyEntries))
        {
            var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var pair in entry.Split('|'))
            {
                var equals = pair.IndexOf('=');
                if (equals > 0 && Unescaped(pair.Substring(equals + 1)).Trim() is { Length: > 0 } value)
                {
                    values[pair.Substring(0, equals).Trim()] = value;
                }
            }

            yield return values;
        }
    }

    /// <summary>A value as the build states it. Characters that begin a comment in the compiler's options are passed as codes.</summary>
    public static string Unescaped(string value) => value.Replace("%3B", ";").Replace("%23", "#").Replace("%25", "%");

    public static EquatableArray<string> Names(string? list) => (list ?? "")
        .Split([',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(name => name.Trim())
        .Where(name => name.Length > 0)
        .ToEquatableArray();

    /// <summary>
    /// Converts a value to a namespace; null if there is no value. A value that is too long, names nothing or has invisible characters is
    /// reported, and the result is null.
    /// </summary>
    public string? Namespace(string name, string? value)
    {
        if (value is null)
        {
            return null;
        }

        var space = NamespaceName.Of(value);
        var isVisible = space.Length > 0 && !NamespaceName.HasInvisible(value);
        if (isVisible && NamespaceName.Fits(space))
        {
            return space;
        }

        var expected = isVisible ? $"a namespace of at most {NamespaceName.Longest} bytes" : "a namespace of visible characters";
        Report(DiagnosticInfo.OfBuild(DiagnosticCatalog.UnreadableOption, value, name, expected + InsteadOfIt));
        return null;
    }

    public bool? Flag(string name, string? value) => Choice(name, value, Flags) is { } flag ? flag == "true" : null;

    public T? Enumerated<T>(string name, string? value)
        where T : struct => Choice(name, value, Enum.GetNames(typeof(T))) is { } choice ? (T)Enum.Parse(typeof(T), choice) : null;

    /// <summary>
    /// The choice with a value, ignoring case; null if there is no value. Any other value is reported, and the result is null.
    /// </summary>
    public string? Choice(string name, string? value, string[] choices)
    {
        if (value is null)
        {
            return null;
        }

        var choice = choices.FirstOrDefault(candidate => string.Equals(candidate, value, StringComparison.OrdinalIgnoreCase));
        if (choice is null)
        {
            var expected = string.Join(", ", choices) + InsteadOfIt;
            Report(DiagnosticInfo.OfBuild(DiagnosticCatalog.UnreadableOption, value, name, expected));
        }

        return choice;
    }
}
