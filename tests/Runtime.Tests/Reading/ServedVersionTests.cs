using System.Reflection;
using System.Runtime.Loader;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Fixtures;

namespace Router.Codegen.Tests.Reading;

/// <summary>
/// Access to the private fields of the framework's reader works with the first and the last release of each supported version. For each,
/// the runtime library and models are loaded again with that System.Text.Json. The newest version is also tested by another run of all
/// tests.
/// </summary>
public sealed class ServedVersionTests
{
    private const string Json =
        """{"before":"b","model":{"name":"é","all":[{},{"name":"\n"}]},"between":1,"list":[{},{"name":"x"}],"after":2}""";

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Versions => [.. Metadata("SystemTextJsonVersions").Split(';')];

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_fields_are_known_and_models_are_read_with_them(string version)
    {
        var context = new VersionContext(Path.Combine(Metadata("PackageRoot"), "system.text.json", version));
        try
        {
            var reader = context.Load("Router.Codegen.Runtime").GetType("Router.Codegen.Serializer.FrameworkReader", throwOnError: true)!;
            var hasKnownFields = reader.GetField("s_hasKnownFields", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null);
            var test = context.Load("Runtime.Tests").GetType(typeof(ServedVersionTests).FullName!, throwOnError: true)!;
            var read = (string[])test.GetMethod(nameof(ReadAndWrite), BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;

            Assert.Equal(true, hasKnownFields);
            Assert.StartsWith(version[..(version.LastIndexOf('.') + 1)], read[0], StringComparison.Ordinal);
            Assert.Equal(Json, read[1]);
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The version of System.Text.Json, and a payload that was read and written with it. Called in another load context.</summary>
    private static string[] ReadAndWrite()
    {
        var version = typeof(JsonSerializer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        var holder = JsonSerializer.Deserialize<Holder<Branch>>(Json)!;
        return [version, JsonSerializer.Serialize(holder, Options)];
    }

    private static string Metadata(string key) => typeof(ServedVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;

    /// <summary>
    /// Loads the runtime library and the models with a System.Text.Json of its own. All other assemblies are those of the process.
    /// </summary>
    private sealed class VersionContext(string package) : AssemblyLoadContext(isCollectible: true)
    {
        public Assembly Load(string name) => LoadFromAssemblyName(new AssemblyName(name));

        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
        {
            "System.Text.Json" => LoadFromAssemblyPath(Path.Combine(Library(), "System.Text.Json.dll")),
            "Router.Codegen.Runtime" or "Runtime.Tests" =>
                LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll")),
            var name => Default.LoadFromAssemblyName(new AssemblyName(name!)),
        };

        /// <summary>The folder of the newest framework that this process can load.</summary>
        private string Library() => Directory.GetDirectories(Path.Combine(package, "lib"), "net*.0")
            .Where(folder => Version.TryParse(Path.GetFileName(folder)[3..], out var version) && version <= Environment.Version)
            .MaxBy(folder => Version.Parse(Path.GetFileName(folder)[3..]))!;
    }
}
