namespace Router.Codegen.Tool.Projects;

/// <summary>The error of a project, folder or file on the command line that cannot be read. The message is for the user.</summary>
internal sealed class ProjectException(string message) : Exception(message);
