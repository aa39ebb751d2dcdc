using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Planning;

/// <summary>The names of models that a source of the project mentions, sorted.</summary>
internal sealed record MentionedNames(EquatableArray<string> Names)
{
    /// <summary>Finds the names that are words of a text; null if there are none.</summary>
    public static MentionedNames? In(string text, HashSet<string> sought, CancellationToken cancellation)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                cancellation.ThrowIfCancellationRequested();
                var word = text.Substring(start, end - start);
                if (sought.Contains(word))
                {
                    found.Add(word);
                }
            }

            start = end + 1;
        }

        return found.Count == 0 ? null : new MentionedNames(found.ToEquatableArray());
    }
}
