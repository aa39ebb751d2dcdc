namespace Router.Codegen.Preserving;

/// <summary>A kept element of a list or map, and the byte at which it begins in what is written.</summary>
internal sealed class WrittenElement(int start, KeptElement element)
{
    public int Start => start;

    public KeptElement Element => element;
}
