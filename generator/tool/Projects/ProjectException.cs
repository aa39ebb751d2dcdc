namespace Router.Codegen.Tool.Projects;

/// <summary>The project, a folder or a file of the command line cannot be read. The message is for the user.</summary>
internal sealed class ProjectException(string message) : Exception(message);
