using System.Diagnostics.Metrics;
using System.Text;

namespace Router.Codegen.Reading;

/// <summary>
/// Counts misfits, so that a difference between a service and its pages becomes visible. It does nothing without a listener.
/// </summary>
internal static class MisfitMeter
{
    private static readonly Counter<long> Misfits = new Meter("Router.Codegen").CreateCounter<long>(
        "router_codegen.misfits", "{misfit}", "Values that do not match the pages of their models.");

    /// <summary>True if there is a listener.</summary>
    public static bool IsEnabled => Misfits.Enabled;

    /// <summary>Counts the misfits of a payload.</summary>
    public static void Add(List<MisfitCount> counts)
    {
        foreach (var count in counts)
        {
            Misfits.Add(
                1,
                new("model", count.Model.GetType().Name),
                new("property", Encoding.UTF8.GetString(count.Field)),
                new("kind", NameOf(count.Kind)));
        }
    }

    private static string NameOf(JsonMisfitKind kind) => kind switch
    {
        JsonMisfitKind.Null => "null",
        JsonMisfitKind.Missing => "missing",
        JsonMisfitKind.OtherKind => "other_kind",
        _ => "unreadable",
    };
}

/// <summary>A misfit to count.</summary>
/// <param name="Field">The wire name of the property that contains it.</param>
/// <param name="Start">The offset of the misfit in the payload.</param>
internal readonly record struct MisfitCount(JsonModel Model, byte[] Field, JsonMisfitKind Kind, int Start);
