namespace Consumer
{
    /// <summary>Uses no model, so that nothing but the generator can complain.</summary>
    internal static class NoModels
    {
    }
}
