namespace Router.Codegen.Preserving;

/// <summary>A kept element of a list or map, and its offset in the written text, in bytes.</summary>
internal sealed class WrittenElement(int start, KeptElement element)
{
    public int Start => start;

    public KeptElement Element => element;
}
