namespace Router.Codegen.Files;

/// <summary>The error of a request that cannot be read or fulfilled. The message is for the user.</summary>
internal sealed class RequestException(string message, Exception? inner = null) : Exception(message, inner);
