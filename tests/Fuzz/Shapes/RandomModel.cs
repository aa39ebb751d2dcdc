namespace Fuzz.Shapes;

/// <summary>A model that a page describes.</summary>
internal abstract record RandomModel(string Title);

internal sealed record RandomObject(string Title, IReadOnlyList<RandomField> Fields) : RandomModel(Title);

internal sealed record RandomEnum(string Title, IReadOnlyList<string> Values) : RandomModel(Title);

internal sealed record RandomUnion(string Title, IReadOnlyList<RandomObject> Members) : RandomModel(Title);

/// <param name="IsNullable">True if its page states that it may be null.</param>
internal sealed record RandomField(string Name, RandomType Type, bool IsRequired, bool IsNullable);

/// <summary>The type of a field.</summary>
internal abstract record RandomType;

internal sealed record RandomScalar(ScalarKind Kind) : RandomType;

internal sealed record RandomList(RandomType Element) : RandomType;

internal sealed record RandomMap(RandomType Value) : RandomType;

/// <param name="Index">The index of the model.</param>
internal sealed record RandomReference(int Index) : RandomType;

internal enum ScalarKind
{
    Text,
    Integer,
    Number,
    Boolean,
    Any,
}
