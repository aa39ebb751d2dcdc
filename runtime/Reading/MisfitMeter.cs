using System.Diagnostics.Metrics;
using System.Text;

namespace Router.Codegen.Reading;

/// <summary>
/// Counts misfits, so that one sees that a service and its pages drift apart. It counts nothing as long as nobody listens.
/// </summary>
internal static class MisfitMeter
{
    private static readonly Counter<long> Misfits = new Meter("Router.Codegen").CreateCounter<long>(
        "router_codegen.misfits", "{misfit}", "Values that came and are not what the pages of their models say.");

    /// <summary>True if somebody listens.</summary>
    public static bool IsEnabled => Misfits.Enabled;

    /// <summary>Adds the misfits of a payload.</summary>
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

/// <summary>A misfit to be counted.</summary>
/// <param name="Field">The wire name of the property that it is in.</param>
/// <param name="Start">The byte of the payload at which it begins.</param>
internal readonly record struct MisfitCount(JsonModel Model, byte[] Field, JsonMisfitKind Kind, int Start);
