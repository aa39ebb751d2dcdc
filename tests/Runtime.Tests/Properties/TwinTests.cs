using System.Text.Json;
using CsCheck;
using Fixtures;

namespace Router.Codegen.Tests.Properties;

/// <summary>
/// System.Text.Json reads the JSON of models into hand-written types, and models read the JSON of those. CsCheck reports the seed of a
/// failure.
/// </summary>
public sealed class TwinTests
{
    private const int Count = 3000;

    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 512 };

    [Fact]
    public void Scalars_are_read_by_hand_written_types() =>
        RandomTwins.Scalars.Sample(twin => AreSame(twin, JsonSerializer.Deserialize<ScalarsTwin>(Model(twin).ToJson())!), iter: Count);

    [Fact]
    public void Scalars_of_hand_written_types_are_read() =>
        RandomTwins.Scalars.Sample(twin => AreSame(twin, Twin(Scalars.FromJson(JsonSerializer.Serialize(twin)))), iter: Count);

    [Fact]
    public void Scalars_of_hand_written_types_are_written_back_equal() =>
        RandomTwins.Scalars.Sample(twin => IsWrittenBack<Scalars, ScalarsTwin>(twin), iter: Count);

    [Fact]
    public void Collections_are_read_by_hand_written_types() =>
        RandomTwins.Collections.Sample(
            twin => AreSame(twin, JsonSerializer.Deserialize<CollectionsTwin>(Model(twin).ToJson())!), iter: Count);

    [Fact]
    public void Collections_of_hand_written_types_are_read() =>
        RandomTwins.Collections.Sample(twin => AreSame(twin, Twin(Collections.FromJson(JsonSerializer.Serialize(twin)))), iter: Count);

    [Fact]
    public void Collections_of_hand_written_types_are_written_back_equal() =>
        RandomTwins.Collections.Sample(twin => IsWrittenBack<Collections, CollectionsTwin>(twin), iter: Count);

    [Fact]
    public void Trees_are_read_by_hand_written_types() =>
        RandomTwins.Branch.Sample(twin => AreSame(twin, JsonSerializer.Deserialize<BranchTwin>(Model(twin).ToJson(), Deep)!), iter: Count);

    [Fact]
    public void Trees_of_hand_written_types_are_written_back_equal() =>
        RandomTwins.Branch.Sample(twin => IsWrittenBack<Branch, BranchTwin>(twin), iter: Count);

    private static bool AreSame<T>(T expected, T actual) =>
        JsonSerializer.Serialize(expected, Deep) == JsonSerializer.Serialize(actual, Deep);

    private static bool IsWrittenBack<TModel, TTwin>(TTwin twin)
    {
        var json = JsonSerializer.Serialize(twin, Deep);
        var written = JsonSerializer.Serialize(JsonSerializer.Deserialize<TModel>(json, Deep), Deep);
        return AreSame(twin, JsonSerializer.Deserialize<TTwin>(written, Deep));
    }

    private static Scalars Model(ScalarsTwin twin) => new()
    {
        Text = twin.Text,
        Whole = twin.Whole,
        Number = twin.Number,
        Flag = twin.Flag,
        Exact = twin.Exact,
        Raw = twin.Raw,
        At = twin.At,
        On = twin.On,
    };

    private static ScalarsTwin Twin(Scalars model) => new()
    {
        Text = model.Text,
        Whole = model.Whole,
        Number = model.Number,
        Flag = model.Flag,
        Exact = model.Exact,
        Raw = model.Raw,
        At = model.At,
        On = model.On,
    };

    private static Collections Model(CollectionsTwin twin) => new()
    {
        Words = twin.Words,
        Sparse = twin.Sparse,
        Grid = twin.Grid,
        Groups = twin.Groups,
        Prices = twin.Prices,
        Moments = twin.Moments,
        Days = twin.Days,
        Limits = twin.Limits,
        Files = twin.Files,
        Sums = twin.Sums,
        Owners = twin.Owners?.ConvertAll(Model),
        ByName = twin.ByName?.ToDictionary(entry => entry.Key, entry => Model(entry.Value)),
    };

    private static CollectionsTwin Twin(Collections model) => new()
    {
        Words = model.Words,
        Sparse = model.Sparse,
        Grid = model.Grid,
        Groups = model.Groups,
        Prices = model.Prices,
        Moments = model.Moments,
        Days = model.Days,
        Limits = model.Limits,
        Files = model.Files,
        Sums = model.Sums,
        Owners = model.Owners?.ConvertAll(Twin),
        ByName = model.ByName?.ToDictionary(entry => entry.Key, entry => Twin(entry.Value)),
    };

    private static Owner Model(OwnerTwin twin) => new() { Name = twin.Name, Email = twin.Email, Team = twin.Team };

    private static OwnerTwin Twin(Owner model) => new() { Name = model.Name, Email = model.Email, Team = model.Team };

    private static Branch Model(BranchTwin twin) => new()
    {
        Name = twin.Name,
        Next = twin.Next is { } next ? Model(next) : null,
        All = twin.All?.ConvertAll(Model),
        ByName = twin.ByName?.ToDictionary(entry => entry.Key, entry => Model(entry.Value)),
    };
}
