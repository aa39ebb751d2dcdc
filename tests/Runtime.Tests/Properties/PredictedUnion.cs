using System.Reflection;

namespace Router.Codegen.Tests.Properties;

/// <summary>A union whose reader first tries the member that is likely after the previous values.</summary>
/// <param name="union">The type of the union.</param>
/// <param name="last">Reads a list of items, and gives the member and the JSON of the last item.</param>
internal sealed class PredictedUnion(Type union, Func<string[], (string Member, string Json)> last)
{
    private readonly FieldInfo _instance = typeof(JsonModel).Assembly
        .GetType("Router.Codegen.Reading.Unions.UnionTable`1", throwOnError: true)!
        .MakeGenericType(union)
        .GetField("_instance", BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The reader's state for predictions, which is invisible to programs.</summary>
    public object Table => _instance.GetValue(null)!;

    /// <summary>Drops the state of all previous values.</summary>
    public void Forget() => _instance.SetValue(null, null);

    /// <summary>Asserts that the last of three items is read the same whatever the first two are.</summary>
    /// <returns>The member and the JSON of the last item.</returns>
    public (string Member, string Json) AssertIndependent(string[] items)
    {
        Forget();
        var expected = last([items[2]]);
        Forget();
        last([items[0], items[1]]);
        last([items[0], items[1]]);
        Assert.Equal(expected, last([items[0], items[2]]));
        Assert.Equal(expected, last([items[2]]));
        return expected;
    }
}
