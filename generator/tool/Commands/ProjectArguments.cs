using System.CommandLine;
using Router.Codegen.Options.ProjectFiles;
using Router.Codegen.Text;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Commands;

/// <summary>The arguments that name the pages of a command.</summary>
internal sealed class ProjectArguments
{
    /// <summary>The properties that folders have. Other properties would have no effect, and nothing would report that.</summary>
    private static readonly string[] OfFolders = [.. KnownSettings.Properties, "RootNamespace", "ProjectDir", "RouterSchemaSets"];

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "A project file, a folder with one, or folders of pages. Without it, the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _properties = new("--property", "-p")
    {
        Description = "A property as dotnet build takes it, such as RouterCodegenWireNames=SnakeCase or TargetFramework=net10.0. "
            + "It is useful for folders, which have no project file.",
        HelpName = "NAME=VALUE",
    };

    /// <summary>Adds the arguments to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        AddPropertiesTo(command);
    }

    /// <summary>Adds only the properties, to a command with its own arguments for folders.</summary>
    public void AddPropertiesTo(Command command) => command.Add(_properties);

    /// <summary>The folder of the project file, or the first folder of pages.</summary>
    public string Folder(ParseResult arguments)
    {
        var path = (arguments.GetValue(_paths) ?? []).FirstOrDefault() ?? ".";
        return File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : path;
    }

    /// <summary>The folders on the command line. The current folder if there are none.</summary>
    public IReadOnlyList<string> Folders(ParseResult arguments) => arguments.GetValue(_paths) is { Length: > 0 } paths ? paths : ["."];

    /// <summary>Reads the project or folders on the command line.</summary>
    /// <exception cref="ProjectException">They cannot be read, or have no pages.</exception>
    public Task<PageProject> Read(ParseResult arguments, CancellationToken cancellation) =>
        Read(arguments.GetValue(_paths) ?? [], arguments, cancellation);

    /// <summary>Reads a project or folders.</summary>
    /// <exception cref="ProjectException">They cannot be read, or have no pages.</exception>
    public async Task<PageProject> Read(IReadOnlyList<string> paths, ParseResult arguments, CancellationToken cancellation)
    {
        var project = await ReadAny(paths, arguments, cancellation);
        return project.HasPages ? project : throw project.WithoutPages();
    }

    /// <summary>Reads the folders on the command line, or the project there even if it has no pages.</summary>
    /// <exception cref="ProjectException">They cannot be read, or are folders without pages.</exception>
    public Task<PageProject> ReadAny(ParseResult arguments, CancellationToken cancellation) =>
        ReadAny(arguments.GetValue(_paths) ?? [], arguments, cancellation);

    private async Task<PageProject> ReadAny(IReadOnlyList<string> paths, ParseResult arguments, CancellationToken cancellation)
    {
        var properties = Properties(arguments);
        if (paths.Count == 0)
            paths = ["."];
        foreach (var path in paths.Where(path => !File.Exists(path) && !Directory.Exists(path)))
        {
            // An unknown option is parsed as a path.
            throw new ProjectException(path.StartsWith('-')
                ? $"'{path}' is no option{Nearest.DidYouMean(path, OptionsOf(arguments.CommandResult.Command))}."
                : $"{path} does not exist.");
        }

        if (paths.Count == 1 && ProjectFileAt(paths[0]) is { } project)
            return await ProjectReader.Read(project, properties, cancellation);
        if (paths.FirstOrDefault(File.Exists) is { } file)
            throw new ProjectException($"{file} is a file. Name one project file, or folders of pages.");
        if (properties.Keys.FirstOrDefault(name => !OfFolders.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unread)
            throw new ProjectException($"'{unread}' is no property that folders have{Nearest.DidYouMean(Meant(unread))}.");

        return FolderProject.Read(paths, properties);
    }

    private static IEnumerable<string> OptionsOf(Command command) => command.Options.Select(option => option.Name);

    /// <summary>The project file at a path or in its folder; null if there is none.</summary>
    /// <exception cref="ProjectException">The folder has several project files.</exception>
    public static string? ProjectFileAt(string path)
    {
        if (File.Exists(path))
            return path.EndsWith("proj", StringComparison.OrdinalIgnoreCase) ? path : null;

        var projects = Directory.GetFiles(path, "*.csproj");
        return projects.Length > 1
            ? throw new ProjectException($"{path} has {projects.Length} project files. Name one.")
            : projects.SingleOrDefault();
    }

    /// <summary>The property with the nearest name, with or without its prefix; null if none is similar.</summary>
    private static string? Meant(string name) => Nearest.To(name, KnownSettings.Properties)
        ?? Nearest.To(KnownSettings.PropertyPrefix + name, KnownSettings.Properties);

    /// <summary>The properties on the command line.</summary>
    /// <exception cref="ProjectException">A property has no name.</exception>
    public Dictionary<string, string> Properties(ParseResult arguments)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var stated in arguments.GetValue(_properties) ?? [])
        {
            var sign = stated.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0)
                throw new ProjectException($"'{stated}' is no property. Write NAME=VALUE.");
            properties[stated[..sign].Trim()] = stated[(sign + 1)..].Trim();
        }

        return properties;
    }
}
