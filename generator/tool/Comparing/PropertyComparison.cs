using Router.Codegen.Binding.Baselines;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Text;

namespace Router.Codegen.Tool.Comparing;

/// <summary>Compares two versions of a property.</summary>
/// <param name="after">The new version of all models.</param>
internal sealed class PropertyComparison(
    ModelContract model,
    PropertyContract old,
    PropertyContract now,
    ModelVersion after,
    IReadOnlyDictionary<string, string> renames,
    TypeReading reading)
{
    private const string Unset = "new objects are written without it";
    private const string MustBeSet = "code that makes one has to set it";

    private bool IsRetyped => CSharpType.WithoutNull(CSharpType.Rename(old.Type, renames)) != CSharpType.WithoutNull(now.Type);

    public IEnumerable<Change> Changes()
    {
        if (old.Name != now.Name)
            yield return Changed(ChangeKind.Renamed, old.Name, now.Name, ModelComparison.Named, null);
        if (old.JsonName != now.JsonName)
            yield return Changed(ChangeKind.JsonNameChanged, Json(old), Json(now), null, "it is written under another name");
        if (IsRetyped)
            yield return Changed(ChangeKind.Retyped, old.Type, now.Type, ProblemOfType(), ProblemOfReading());
        foreach (var change in OfPresence())
            yield return change;
        if (old.Constant != now.Constant)
            yield return Changed(ChangeKind.ConstantChanged, old.Constant, now.Constant, MustBeSetNow, ProblemOfConstant());
        if (old.IsDeprecated != now.IsDeprecated)
        {
            var kind = now.IsDeprecated ? ChangeKind.Deprecated : ChangeKind.NoLongerDeprecated;
            yield return Changed(kind, old.Type, now.Type, null, null);
        }
    }

    private IEnumerable<Change> OfPresence()
    {
        var (wasNullable, isNullable) = (old.Presence.Nulls == Nulls.Allowed, now.Presence.Nulls == Nulls.Allowed);
        var warning = IsRetyped ? null : ProblemOfNull();
        if (!old.Presence.IsRequired && now.Presence.IsRequired)
        {
            yield return Changed(
                ChangeKind.MadeRequired, old.Type, now.Type, MustBeSetNow ?? warning, "JSON without it has a misfit");
        }

        if (old.Presence.IsRequired && !now.Presence.IsRequired)
            yield return Changed(ChangeKind.MadeOptional, old.Type, now.Type, warning, null);
        if (!wasNullable && isNullable)
        {
            var written = old.Presence.IsRequired || now.Presence.IsRequired ? null : "null that a program sets is written, and was not";
            yield return Changed(ChangeKind.MadeNullable, old.Type, now.Type, warning, written);
        }

        if (wasNullable && !isNullable)
            yield return Changed(ChangeKind.MadeNotNullable, old.Type, now.Type, warning, "null is a misfit");
        if (!IsRetyped && old.Presence == now.Presence && Mark(old) != Mark(now))
            yield return Changed(ChangeKind.Retyped, old.Type, now.Type, warning, null);
    }

    /// <summary>The reason why values are not read as the new type; null if they are. A constant has only one value.</summary>
    private string? ProblemOfReading() => old.Constant is { } constant && ValuesOf(now).Contains(constant)
        ? null
        : reading.Problem(Bare(old), Bare(now));

    private IEnumerable<string> ValuesOf(PropertyContract property) =>
        after.Models.GetValueOrDefault(Bare(property))?.Members.OfType<ValueContract>().Select(value => value.Json) ?? [];

    private string ProblemOfType() => old.Constant is not null && KindOf(now) is ModelKind.TextEnum or ModelKind.IntegerEnum
        ? "a constant of several values is a class"
        : ModelComparison.Retyped;

    /// <summary>The reason why callers get errors or warnings because of the type's nullability; null if they get none.</summary>
    private string? ProblemOfNull() => (Mark(old), Mark(now)) switch
    {
        var (was, @is) when was == @is => null,
        _ when IsValueType => ModelComparison.Retyped,
        (_, NullMark.Nullable) => "code that reads it is warned of null",
        (_, NullMark.NotNull) => "code that sets it to null is warned",
        _ => null,
    };

    private string? MustBeSetNow => now.IsRequiredMember && !old.IsRequiredMember ? MustBeSet : null;

    private string? ProblemOfConstant()
    {
        if (now.StartsAsConstant && (old.StartsAsConstant || !old.Presence.IsRequired))
            return old.StartsAsConstant ? "new objects are written with the other value" : $"new objects are written with {now.Constant}";
        if (old.StartsAsConstant && !now.StartsAsConstant && !now.Presence.IsRequired)
            return Unset;
        return model.IsStrict && now.Constant is not null ? "other values are refused" : null;
    }

    private static string? Json(PropertyContract property) => property.JsonName is { } name ? JsonText.Quote(name) : "all others";

    private bool IsValueType => CSharpType.Parse(now.Type).IsScalarValue || KindOf(now) == ModelKind.Union;

    private ModelKind? KindOf(PropertyContract property) => after.Models.GetValueOrDefault(Bare(property))?.Kind;

    private static string Bare(PropertyContract property) => CSharpType.WithoutNull(property.Type);

    private static NullMark Mark(PropertyContract property) => CSharpType.Parse(property.Type).Null;

    private Change Changed(ChangeKind kind, string? before, string? after, string? breaksCallers, string? breaksPayloads) =>
        new(model.Name, old.Name, kind, before, after, breaksCallers, breaksPayloads);
}
