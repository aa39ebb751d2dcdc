using System.Globalization;

namespace Router.Codegen.Binding.Naming;

/// <summary>The names taken in one scope.</summary>
/// <param name="reserved">Names that cannot be taken. Scopes may share the set.</param>
internal sealed class NameScope(HashSet<string> reserved)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The last number appended to each name. All lower numbers are taken.</summary>
    private Dictionary<string, int>? _numbers;

    /// <summary>Takes a name. If it is not free, takes it with the suffix, or with the first free number.</summary>
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
