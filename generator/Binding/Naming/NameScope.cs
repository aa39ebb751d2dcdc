using System.Globalization;

namespace Router.Codegen.Binding.Naming;

/// <summary>The names taken in one scope.</summary>
/// <param name="reserved">Names that nothing may take; many scopes may share them.</param>
internal sealed class NameScope(HashSet<string> reserved)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The last number that each name got: all before it are taken.</summary>
    private Dictionary<string, int>? _numbers;

    /// <summary>Takes a name; where it is taken already, the name with the suffix, or with the first number that is free.</summary>
    public string Take(string name, string suffix = "")
    {
        if (TryTake(name))
        {
            return name;
        }

        if (suffix.Length > 0 && TryTake(name + suffix))
        {
            return name + suffix;
        }

        _numbers ??= new(StringComparer.Ordinal);
        _numbers.TryGetValue(name, out var number);
        for (number = Math.Max(number + 1, 2); ; number++)
        {
            var numbered = name + number.ToString(CultureInfo.InvariantCulture);
            if (TryTake(numbered))
            {
                _numbers[name] = number;
                return numbered;
            }
        }
    }

    public bool Contains(string name) => reserved.Contains(name) || _taken.Contains(name);

    /// <summary>Takes the name if it is free.</summary>
    private bool TryTake(string name) => !reserved.Contains(name) && _taken.Add(name);
}
