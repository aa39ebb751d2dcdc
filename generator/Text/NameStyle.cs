using System.Runtime.CompilerServices;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Text;

/// <summary>Recognises the styles of names of more than one part.</summary>
internal static class NameStyle
{
    /// <summary>True if a name has more than one part. Names of one part are the same in nearly all conventions.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool HasParts(string name)
    {
        for (var i = 1; i < name.Length - 1; i++)
        {
            if (name[i] is '_' or '-' ? char.IsLetterOrDigit(name[i - 1]) : char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
            {
                return true;
            }
        }

        return name.Length > 1 && char.IsUpper(name[name.Length - 1]) && char.IsLower(name[name.Length - 2]);
    }

    /// <summary>True for names in snake_case, false for names in camelCase; null for names of one part or in another style.</summary>
    public static bool? IsSnakeCase(string name) =>
        name.Length == 0 || !HasParts(name) || char.IsUpper(name[0]) ? null : name.IndexOf('_', 1) > 0;
}
