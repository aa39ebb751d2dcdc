using System.Collections.Immutable;
using Corpus;

namespace Fuzz.Projects;

/// <summary>Reduces a project that fails: removes properties, files and lines while the failure stays the same.</summary>
internal sealed class Shrinking
{
    private const int MostTries = 400;

    private readonly string _kind;
    private readonly Action<FuzzProject> _check;
    private int _tries;

    private Shrinking(string kind, Action<FuzzProject> check)
    {
        _kind = kind;
        _check = check;
    }

    /// <summary>Checks a project. The failure describes the smallest project that fails in the same way.</summary>
    public static void Check(FuzzProject project, Action<FuzzProject> check)
    {
        try
        {
            check(project);
        }
        catch (FuzzFailure failure)
        {
            var shrinking = new Shrinking(failure.Kind, check);
            var small = shrinking.Shrink(project);
            throw new FuzzFailure(failure.Kind, $"{small}\n{shrinking.DetailOf(small) ?? failure.Message}");
        }
    }

    private FuzzProject Shrink(FuzzProject project)
    {
        project = Shrink(project.Files, files => project with { Files = [.. files] });
        project = Shrink([.. project.Properties], properties => project with { Properties = properties.ToImmutableDictionary() });
        for (var i = 0; i < project.Files.Length; i++)
        {
            var (whole, place) = (project, i);
            project = Shrink(Lines(whole.Files[place].Text), lines => whole with
            {
                Files = whole.Files.SetItem(place, new PageText(whole.Files[place].Path, string.Concat(lines))),
            });
        }

        return project;
    }

    /// <summary>Removes half of the parts, then quarters, and finally single ones.</summary>
    private FuzzProject Shrink<T>(ImmutableArray<T> parts, Func<IEnumerable<T>, FuzzProject> with)
    {
        for (var size = Math.Max(1, parts.Length / 2); size > 0; size /= 2)
        {
            for (var start = 0; start < parts.Length && _tries < MostTries;)
            {
                var rest = parts.RemoveRange(start, Math.Min(size, parts.Length - start));
                if (DetailOf(with(rest)) is not null)
                    parts = rest;
                else
                    start += size;
            }
        }

        return with(parts);
    }

    /// <summary>The detail of a project's failure; null if it does not fail, or fails in another way.</summary>
    private string? DetailOf(FuzzProject project)
    {
        _tries++;
        try
        {
            _check(project);
            return null;
        }
        catch (FuzzFailure failure)
        {
            return failure.Kind == _kind ? failure.Message : null;
        }
    }

    private static ImmutableArray<string> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines.ToImmutable();
    }
}
