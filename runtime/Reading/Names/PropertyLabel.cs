using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Router.Codegen.Reading.Names;

/// <summary>
/// The name of a property as in compact JSON: quoted, with the colon after it. It is compared with the text directly, before the end of the
/// name is found.
/// </summary>
internal readonly struct PropertyLabel
{
    private const int AtOnce = 16;

    private readonly Vector128<byte> _head;

    /// <summary>One bit for each byte of the head that is compared. All bits are set if the label never matches.</summary>
    private readonly uint _mask;

    private readonly byte[] _text;

    /// <summary>Creates the label of a name. A name that needs escapes in JSON never matches.</summary>
    public PropertyLabel(ReadOnlySpan<byte> name)
    {
        _text = new byte[name.Length + 3];
        _text[0] = (byte)'"';
        _mask = (1U << Math.Min(_text.Length, AtOnce)) - 1;
        for (var i = 0; i < name.Length; i++)
        {
            _text[i + 1] = name[i];
            if (name[i] is < (byte)' ' or (byte)'"' or (byte)'\\')
            {
                _mask = uint.MaxValue;
            }
        }

        _text[^2] = (byte)'"';
        _text[^1] = (byte)':';
        Span<byte> head = stackalloc byte[AtOnce];
        _text.AsSpan(0, Math.Min(_text.Length, AtOnce)).CopyTo(head);
        _head = Vector128.LoadUnsafe(ref head[0]);
    }

    /// <summary>A label that never matches.</summary>
    public static PropertyLabel None => new("\0"u8);

    public int Length => _text.Length;

    /// <summary>True if the text has the label at an index. Always false for the last bytes of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAt(ReadOnlySpan<byte> json, int index)
    {
        if (json.Length - index < AtOnce)
        {
            return false;
        }

        var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)index);
        return (Vector128.Equals(bytes, _head).ExtractMostSignificantBits() & _mask) == _mask
            && (_text.Length <= AtOnce || IsTailAt(json, index));
    }

    private bool IsTailAt(ReadOnlySpan<byte> json, int index) => json[(index + AtOnce)..].StartsWith(_text.AsSpan(AtOnce));
}
