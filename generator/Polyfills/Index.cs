namespace System;

/// <summary>The type that the compiler requires for indexes from the end.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
