namespace Router.Codegen.Emit;

/// <summary>The names of emitted files. File systems limit their length, and some ignore case.</summary>
internal sealed class HintNames
{
    private const int Longest = 80;
    private const string Extension = ".g.cs";

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the file of a model or namespace, if it is short, ASCII and unique.</summary>
    public static string Plain(string name) => name.Replace("@", "") + Extension;

    /// <summary>
    /// Takes the plain name of a model or namespace, or the short name with a hash of the name if the plain one is too long, not ASCII, or
    /// taken.
    /// </summary>
    public string Take(string name, string shortName)
    {
        var plain = Plain(name);
        if (plain.Length <= Longest && plain.All(static c => c < 128) && _taken.Add(plain))
        {
            return plain;
        }

        var stem = FormattableString.Invariant($"{shortName}.{StableHash.Of(name):x8}");
        var hint = stem + Extension;
        for (var number = 2; !_taken.Add(hint); number++)
        {
            hint = FormattableString.Invariant($"{stem}.{number}{Extension}");
        }

        return hint;
    }
}
