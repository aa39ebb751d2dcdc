using System.CommandLine;
using Router.Codegen.Options.ProjectFiles;
using Router.Codegen.Text;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Commands;

/// <summary>The arguments that say which pages a command works on.</summary>
internal sealed class ProjectArguments
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "A project file, a folder with one, or folders of pages. Without it, the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _properties = new("--property", "-p")
    {
        Description = "A property as dotnet build takes it, such as RouterCodegenWireNames=SnakeCase or TargetFramework=net10.0. "
            + "Folders have no project file that could say it.",
        HelpName = "NAME=VALUE",
    };

    /// <summary>Adds the arguments to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        AddPropertiesTo(command);
    }

    /// <summary>Adds the properties to a command that names its folders itself.</summary>
    public void AddPropertiesTo(Command command) => command.Add(_properties);

    /// <summary>The folder of the project file, or the first folder of pages.</summary>
    public string Folder(ParseResult arguments)
    {
        var path = (arguments.GetValue(_paths) ?? []).FirstOrDefault() ?? ".";
        return File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : path;
    }

    /// <summary>The folders that the command line names; the current one if it names none.</summary>
    public IReadOnlyList<string> Folders(ParseResult arguments) => arguments.GetValue(_paths) is { Length: > 0 } paths ? paths : ["."];

    /// <summary>Reads the project or folders that the command line names.</summary>
    /// <exception cref="ProjectException">They cannot be read.</exception>
    public Task<PageProject> Read(ParseResult arguments, CancellationToken cancellation) =>
        Read(arguments.GetValue(_paths) ?? [], arguments, cancellation);

    /// <summary>Reads a project or folders.</summary>
    /// <exception cref="ProjectException">They cannot be read.</exception>
    public async Task<PageProject> Read(IReadOnlyList<string> paths, ParseResult arguments, CancellationToken cancellation)
    {
        var properties = Properties(arguments);
        if (paths.Count == 0)
            paths = ["."];
        foreach (var path in paths.Where(path => !File.Exists(path) && !Directory.Exists(path)))
            throw new ProjectException($"{path} does not exist.");

        if (paths.Count == 1 && ProjectFileAt(paths[0]) is { } project)
            return await ProjectReader.Read(project, properties, cancellation);
        if (paths.FirstOrDefault(File.Exists) is { } file)
            throw new ProjectException($"{file} is a file. Name one project file, or folders of pages.");
        foreach (var name in properties.Keys.Where(IsMisspelt))
        {
            throw new ProjectException(
                $"'{name}' is no property of Router.Codegen{Nearest.DidYouMean(name, KnownSettings.Properties)}. "
                + $"There are {string.Join(", ", KnownSettings.Properties)}.");
        }

        return FolderReader.Read(paths, properties);
    }

    /// <summary>The project file that a path names or that its folder has; null if there is none.</summary>
    /// <exception cref="ProjectException">The folder has several.</exception>
    public static string? ProjectFileAt(string path)
    {
        if (File.Exists(path))
            return path.EndsWith("proj", StringComparison.OrdinalIgnoreCase) ? path : null;

        var projects = Directory.GetFiles(path, "*.csproj");
        return projects.Length > 1
            ? throw new ProjectException($"{path} has {projects.Length} project files. Name one.")
            : projects.SingleOrDefault();
    }

    /// <summary>True for a name that looks like one of the generator's properties and is none: nothing would read it.</summary>
    private static bool IsMisspelt(string name) => !KnownSettings.Properties.Contains(name, StringComparer.OrdinalIgnoreCase)
        && (name.StartsWith(KnownSettings.PropertyPrefix, StringComparison.OrdinalIgnoreCase)
            || Nearest.To(name, KnownSettings.Properties) is not null);

    /// <summary>The properties of the command line.</summary>
    /// <exception cref="ProjectException">One has no name.</exception>
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
