using System.Globalization;
using System.Text;
using Router.Codegen.Reading.Errors;

namespace Router.Codegen.Preserving;

/// <summary>
/// The path of a value. Its text is made on demand: the total length of all texts would grow with the square of the nesting depth.
/// </summary>
internal sealed class MisfitPath : IEquatable<MisfitPath>
{
    private readonly MisfitPath? _parent;
    private readonly string? _name;
    private readonly int _index;
    private string? _text;

    /// <summary>Creates a path from its text.</summary>
    public MisfitPath(string text) => _text = text;

    private MisfitPath(MisfitPath parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>The path of a property of the object at this path.</summary>
    public MisfitPath Property(string name) => new(this, name, 0);

    /// <summary>The path of an element of the list at this path.</summary>
    public MisfitPath Element(int index) => new(this, null, index);

    /// <inheritdoc/>
    public override string ToString() => _text ??= MakeText();

    public bool Equals(MisfitPath? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MisfitPath);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private string MakeText()
    {
        var steps = new Stack<MisfitPath>();
        var first = this;
        while (first._text is null)
        {
            steps.Push(first);
            first = first._parent!;
        }

        var text = new StringBuilder(first._text);
        foreach (var step in steps)
        {
            if (step._name is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{step._index}]");
            }
            else
            {
                JsonPath.AppendProperty(text, step._name);
            }
        }

        return text.ToString();
    }
}
