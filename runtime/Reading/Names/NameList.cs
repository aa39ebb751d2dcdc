namespace Router.Codegen.Reading.Names;

/// <summary>Splits a list of names at its separator, by default a line feed.</summary>
internal ref struct NameList(ReadOnlySpan<byte> rest, byte separator = (byte)'\n')
{
    private ReadOnlySpan<byte> _rest = rest;
    private bool _ended = rest.IsEmpty;

    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly NameList GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_ended)
        {
            return false;
        }

        var end = _rest.IndexOf(separator);
        _ended = end < 0;
        Current = _ended ? _rest : _rest[..end];
        _rest = _ended ? default : _rest[(end + 1)..];
        return true;
    }
}
