namespace Router.Codegen;

/// <summary>The work of a run: make the models, or nothing. An object, so that pairs with it are compared by reference.</summary>
internal sealed class Work
{
    public static readonly Work ToDo = new();

    /// <summary>The models were made before this run.</summary>
    public static readonly Work Done = new();

    private Work()
    {
    }

    public bool IsDone => this == Done;
}
