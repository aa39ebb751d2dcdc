namespace Consumer
{
    /// <summary>Uses no model, so that all errors come from the generator.</summary>
    internal static class NoModels
    {
    }
}
