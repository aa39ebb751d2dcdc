namespace Router.Codegen;

/// <summary>What an unknown property name is held against: the names of a model's fields, each by how it begins.</summary>
internal sealed class ModelNames
{
    private readonly int[] _beginnings;

    /// <summary>Takes what <see cref="JsonModel.DescribeJson"/> returns.</summary>
    public ModelNames(ReadOnlySpan<byte> description)
    {
        IsStrict = new ModelDescription(description).IsStrict;
        var beginnings = new List<int>();
        foreach (var name in ModelDescription.NamesOf(description))
        {
            beginnings.Add(PropertyName.Beginning(name));
        }

        _beginnings = [.. beginnings];
    }

    /// <summary>Whether the schema set refuses unknown properties.</summary>
    public bool IsStrict { get; }

    /// <summary>Whether a field may have this name but for case and signs. Most unknown names are no field's, and this tells so without looking at each.</summary>
    public bool MayHold(ReadOnlySpan<byte> name) => _beginnings.AsSpan().Contains(PropertyName.Beginning(name));
}
