namespace Router.Codegen.Reading.Tokens;

/// <summary>A growing buffer of bytes.</summary>
internal struct ByteBuffer
{
    private byte[]? _bytes;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public void Append(byte value)
    {
        if (_bytes is null || Length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes![Length++] = value;
    }

    public void Append(ReadOnlySpan<byte> values)
    {
        values.CopyTo(Add(values.Length));
    }

    /// <summary>Appends uninitialized bytes for the caller to fill.</summary>
    public Span<byte> Add(int count)
    {
        if (_bytes is null || Length + count > _bytes.Length)
        {
            Grow(count);
        }

        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }

    private void Grow(int more) => Array.Resize(ref _bytes, Math.Max(checked(Length + more), Math.Max(96, Length * 2)));
}
