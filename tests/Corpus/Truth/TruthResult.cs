using System.Text.Json.Serialization;
using Router.Codegen.Types.Dialects;

namespace Corpus.Truth;

/// <summary>The shares of correct JSON names and nullability for a set.</summary>
/// <param name="Names">The share with the given options.</param>
/// <param name="Conventions">The share for each convention, if it is stated.</param>
/// <param name="Habit">The share if only the dialect's usual convention is used.</param>
/// <param name="Recorded">The minimum share; null if none is recorded.</param>
/// <param name="Decided">The convention that was found, with its evidence.</param>
/// <param name="HasEvidence">True if the pages have evidence for a convention.</param>
/// <param name="Warns">True if the build warns that names are assumed.</param>
/// <param name="Shown">The share among the names that examples show.</param>
internal sealed record TruthResult(
    string Name,
    NameShare Names,
    IReadOnlyList<StatedResult> Conventions,
    NameShare Habit,
    NameShare? Recorded,
    string Decided,
    bool HasEvidence,
    bool Warns,
    NameShare Shown,
    NullShare Nulls,
    IReadOnlyList<Miss> Misses,
    IReadOnlyList<Miss> ShownMisses)
{
    /// <summary>The convention that gives the most correct names.</summary>
    [JsonIgnore]
    public StatedResult Best => Conventions.MaxBy(stated => stated.Names)!;

    /// <summary>The goals that the set misses.</summary>
    public IEnumerable<string> Shortfalls
    {
        get
        {
            if (Shown.Right < Shown.All)
                yield return $"{Shown.All - Shown.Right} of {Shown.All} names that examples show are wrong";
            if (HasEvidence && Names.CompareTo(Best.Names) < 0)
                yield return $"{Names.Right} names are right, {Best.Names.Right} with {Best.Convention} stated";
            if (Nulls.WronglyShown is [var first, ..])
                yield return $"{Nulls.WronglyShown.Count} fields are nullable by their pages and may not be null, first {first}";
            if (Nulls.MayNotBeNull is var typed && typed.Nullable > typed.Said)
                yield return $"{typed.Nullable - typed.Said} required fields are nullable, though neither table nor type says so";
            if (Recorded is null)
                yield return $"no share is recorded; by the dialect's habit alone it is {Habit.Right} of {Habit.All}";
            else if (Names.CompareTo(Recorded) < 0)
                yield return $"{Names} % of the names are right, {Recorded} % were";
        }
    }
}

/// <summary>The share of correct names with a stated convention.</summary>
internal sealed record StatedResult(WireNameConvention Convention, NameShare Names);

/// <summary>Names with the same error.</summary>
/// <param name="Got">The generated name; null if the generator has no such field.</param>
/// <param name="FirstPage">The first page with the field.</param>
internal sealed record Miss(string Field, string? Got, string Wanted, int Count, string FirstPage);
